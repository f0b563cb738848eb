package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.TestIdentity;
import java.util.Locale;

/** The tenants that tokens are issued for: the partner's own and its customers'. */
final class Directory {

    private final CustomerTenants customers;
    private final boolean consentRequired;

    Directory(CustomerTenants customers, boolean consentRequired) {
        this.customers = customers;
        this.consentRequired = consentRequired;
    }

    /** The tenant's id, by id or domain; for a user's sign-in also by {@code common} and {@code organizations}. */
    String resolve(String tenant, boolean user) {
        String name = tenant.toLowerCase(Locale.ROOT);
        if (name.equals("common") || name.equals("organizations")) {
            if (!user) {
                throw EntraError.NO_TENANT.refusal();
            }
            return TestIdentity.TENANT_ID;
        }
        if (name.equals(TestIdentity.TENANT_ID) || name.equals(TestIdentity.TENANT_DOMAIN)) {
            return TestIdentity.TENANT_ID;
        }
        String customer = customers.tenantOf(name).orElseThrow(() -> EntraError.UNKNOWN_TENANT.because(tenant));
        if (consentRequired && !customers.hasConsented(customer, TestIdentity.CLIENT_ID)) {
            throw EntraError.CONSENT_REQUIRED.refusal();
        }
        return customer;
    }
}
