package dev.partnercenter.api.customers;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.usage.CustomerUsageRecords;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.customers.Customer;

/** The customers of the partner. */
public final class Customers {
    private final Api api;
    private final Directories directories;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param directories where the customers' users and licenses are
     */
    public Customers(Api api, Directories directories) {
        this.api = api;
        this.directories = directories;
    }

    public static final Operation CREATE =
            Operation.post("create-a-customer", "/v1/customers").asIdempotent().docs("create-a-customer");

    /**
     * Creates a customer with its tenant. The documentation calls this idempotent by the request id: an attempt
     * whose answer was lost is repeated under the same id, and creates nothing twice.
     *
     * <p>{@code POST /v1/customers}, docs page create-a-customer.
     *
     * @param customer with a company profile whose domain is free, and a billing profile
     * @return the new customer; its {@code userCredentials} hold the first password, which is told only here
     * @throws IllegalArgumentException if {@code customer} is null
     * @throws BadRequestException if the domain is taken, or the address or another value is refused
     */
    public Customer create(Customer customer) {
        return api.call(CREATE).body("customer", customer).send(Customer.class);
    }

    public static final Operation LIST =
            Operation.get("get-a-list-of-customers", "/v1/customers").docs("get-a-list-of-customers");

    /**
     * Lists all customers, page by page as they are walked. Elements hold id, company profile and relationship,
     * not the billing profile.
     *
     * <p>{@code GET /v1/customers}, docs page get-a-list-of-customers.
     *
     * @return the customers
     */
    public Paged<Customer> list() {
        return api.call(LIST).page(Customer.class);
    }

    /**
     * Lists some customers, page by page as they are walked.
     *
     * <p>{@code GET /v1/customers}, docs page get-a-list-of-customers.
     *
     * @param query which customers, and how many per page
     * @return the customers that match
     * @throws IllegalArgumentException if {@code query} is null
     */
    public Paged<Customer> list(CustomerQuery query) {
        return api.call(LIST)
                .query("size", Arguments.notNull("query", query).size())
                .query("filter", query.filterJson())
                .page(Customer.class);
    }

    /**
     * Selects one customer. Nothing is sent.
     *
     * @param customerId the tenant id of the customer
     * @return the operations on this customer
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public CustomerScope byId(String customerId) {
        return new CustomerScope(api, directories, customerId);
    }

    /** {@return what each customer has spent on Azure} */
    public CustomerUsageRecords usageRecords() {
        return new CustomerUsageRecords(api);
    }
}
