package dev.partnercenter.api.customers;

import dev.partnercenter.Operation;
import dev.partnercenter.api.carts.Carts;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.domains.VerifiedDomains;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.offers.CustomerOfferCategories;
import dev.partnercenter.api.offers.CustomerOffers;
import dev.partnercenter.api.orders.Orders;
import dev.partnercenter.api.products.CustomerProducts;
import dev.partnercenter.api.profiles.CustomerProfiles;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.subscriptions.Subscriptions;
import dev.partnercenter.api.usage.CustomerUsageBudgetScope;
import dev.partnercenter.api.usage.CustomerUsageSummaryScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.api.validations.CustomerValidations;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.customers.Customer;

/** One customer, and the way to everything that belongs to it. */
public final class CustomerScope {
    private final Api api;
    private final Directories directories;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param directories where the customer's users and licenses are
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerScope(Api api, Directories directories, String customerId) {
        this.api = api;
        this.directories = directories;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET =
            Operation.get("get-a-customer-by-id", "/v1/customers/{customerId}").docs("get-a-customer-by-id");

    /**
     * Gets the customer with its profiles.
     *
     * <p>{@code GET /v1/customers/{customerId}}, docs page get-a-customer-by-id.
     *
     * @return the customer
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public Customer get() {
        return api.call(GET, customerId).send(Customer.class);
    }

    public static final Operation DELETE = Operation.delete(
                    "delete-a-customer-account-from-the-integration-sandbox", "/v1/customers/{customerId}")
            .docs("delete-a-customer-account-from-the-integration-sandbox");

    /**
     * Deletes the customer. The service does this in the integration sandbox only, and only after its orders and
     * subscriptions are cancelled.
     *
     * <p>{@code DELETE /v1/customers/{customerId}}, docs page
     * delete-a-customer-account-from-the-integration-sandbox.
     *
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public void delete() {
        api.call(DELETE, customerId).send();
    }

    /** {@return the consents that let an application into the customer's tenant} */
    public ApplicationConsents applicationConsents() {
        return new ApplicationConsents(api, customerId);
    }

    /** {@return the carts of the customer} */
    public Carts carts() {
        return new Carts(api, customerId);
    }

    /** {@return the offers that the customer can buy} */
    public CustomerOffers offers() {
        return new CustomerOffers(api, customerId);
    }

    /** {@return the categories of the offers that the customer can buy} */
    public CustomerOfferCategories offerCategories() {
        return new CustomerOfferCategories(api, customerId);
    }

    /** {@return the orders of the customer} */
    public Orders orders() {
        return new Orders(api, customerId);
    }

    /** {@return the products that the customer can buy} */
    public CustomerProducts products() {
        return new CustomerProducts(api, customerId);
    }

    /** {@return the profiles of the customer} */
    public CustomerProfiles profiles() {
        return new CustomerProfiles(api, customerId);
    }

    /** {@return the subscriptions of the customer} */
    public Subscriptions subscriptions() {
        return new Subscriptions(api, customerId);
    }

    /** {@return how much the customer is meant to spend on Azure in a month} */
    public CustomerUsageBudgetScope usageBudget() {
        return new CustomerUsageBudgetScope(api, customerId);
    }

    /** {@return what the customer has spent on Azure} */
    public CustomerUsageSummaryScope usageSummary() {
        return new CustomerUsageSummaryScope(api, customerId);
    }

    /** {@return what has been validated about the customer} */
    public CustomerValidations validations() {
        return new CustomerValidations(api, customerId);
    }

    /** {@return the user accounts of the customer; in a government cloud through Microsoft Graph} */
    public Users users() {
        return directories.ofCustomer(customerId).users();
    }

    /** {@return the administrator roles of the customer's tenant; in a government cloud through Microsoft Graph} */
    public DirectoryRoles directoryRoles() {
        return directories.ofCustomer(customerId).directoryRoles();
    }

    /** {@return the customer's products and licenses; in a government cloud through Microsoft Graph} */
    public SubscribedSkus subscribedSkus() {
        return directories.ofCustomer(customerId).subscribedSkus();
    }

    /**
     * The groups of the customer's tenant, which only Microsoft Graph has.
     *
     * @return the groups
     * @throws dev.partnercenter.error.OperationNotAvailableException in a client of sdk-core alone; see
     *     {@link dev.partnercenter.api.directory.Directory#groups}
     */
    public Groups groups() {
        return directories.ofCustomer(customerId).groups();
    }

    /** {@return the domains whose ownership is verified} */
    public VerifiedDomains verifiedDomains() {
        return new VerifiedDomains(api, customerId);
    }
}
