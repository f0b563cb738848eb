package dev.partnercenter.simulator.internal.partner.state;

import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that Partner Center remembers. Guarded by the lock of the service. */
public final class World {

    private final Map<String, CustomerAccount> customers = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline();

    /** All customers, oldest first. */
    public List<CustomerAccount> customers() {
        return new ArrayList<>(customers.values());
    }

    /** Adds a customer. */
    public void add(CustomerAccount customer) {
        customers.put(CustomerAccount.key(customer.id()), customer);
    }

    /** Removes a customer, and with it its domains. */
    public void remove(CustomerAccount customer) {
        customers.remove(CustomerAccount.key(customer.id()));
    }

    /** The customer, or a refusal. */
    public CustomerAccount customer(String id) {
        CustomerAccount customer = customers.get(CustomerAccount.key(id));
        if (customer == null) {
            throw PartnerError.CUSTOMER_NOT_FOUND.because(id);
        }
        return customer;
    }

    /** The customer that owns a domain or is the tenant of that id. */
    public Optional<CustomerAccount> owner(String tenantOrDomain) {
        return customers.values().stream()
                .filter(customer -> customer.id().equalsIgnoreCase(tenantOrDomain)
                        || customer.domains().stream().anyMatch(tenantOrDomain::equalsIgnoreCase))
                .findFirst();
    }

    /** Whether somebody has the domain. */
    public boolean taken(String domain) {
        return domain.equalsIgnoreCase(TestIdentity.TENANT_DOMAIN)
                || owner(domain).isPresent();
    }

    /** What happens by itself. */
    public Timeline timeline() {
        return timeline;
    }

    /** Forgets everything. */
    public void clear() {
        customers.clear();
        timeline.clear();
    }
}
