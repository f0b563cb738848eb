package dev.partnercenter.simulator.internal.partner.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.directory.DirectoryGroup;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.invoices.InvoiceBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that Partner Center and Microsoft Graph remember. Guarded by its own lock, which the services take. */
public final class World {

    private static final Instant PARTNER_SINCE = Instant.parse("2022-06-01T14:00:00Z");

    private final Map<String, CustomerAccount> customers = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline();
    private final InvoiceBook invoices = new InvoiceBook();
    private TenantDirectory partnerDirectory = newPartnerDirectory();

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

    /** The directory of the partner's own tenant. */
    public TenantDirectory partnerDirectory() {
        return partnerDirectory;
    }

    /** All invoices. */
    public InvoiceBook invoices() {
        return invoices;
    }

    /** What happens by itself. */
    public Timeline timeline() {
        return timeline;
    }

    /** Forgets everything. */
    public void clear() {
        customers.clear();
        timeline.clear();
        invoices.clear();
        partnerDirectory = newPartnerDirectory();
    }

    private static TenantDirectory newPartnerDirectory() {
        TenantDirectory directory = new TenantDirectory(
                TestIdentity.TENANT_ID,
                () -> "Tidewater Government Services",
                () -> List.of(TestIdentity.TENANT_DOMAIN),
                LicensedSeats::ofPartner,
                PARTNER_SINCE);
        directory.addFirstAdministrator(
                TestIdentity.USER_ID,
                TestIdentity.USER_NAME,
                "Dana Whitlock",
                new NewPassword(NewPassword.generate(), false, false));
        addAgents(directory, TestIdentity.ADMIN_AGENTS_GROUP_ID, "AdminAgents")
                .members()
                .add(TestIdentity.USER_ID);
        addAgents(directory, "6b1c8f30-0d47-4e5a-b1f9-2c9e77a40c12", "HelpdeskAgents");
        return directory;
    }

    /** One of the groups that every partner's tenant has from the start. */
    private static DirectoryGroup addAgents(TenantDirectory directory, String id, String name) {
        ObjectNode properties = Json.object()
                .put("displayName", name)
                .put("mailEnabled", false)
                .put("mailNickname", name)
                .put("securityEnabled", true);
        return directory.groups().create(id, properties, PARTNER_SINCE);
    }
}
