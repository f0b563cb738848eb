package dev.partnercenter.api.profiles;

import dev.partnercenter.internal.http.Api;

/** The profiles of the partner itself. */
public final class Profiles {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public Profiles(Api api) {
        this.api = api;
    }

    /** {@return who is billed} */
    public BillingProfileScope billing() {
        return new BillingProfileScope(api);
    }

    /** {@return what Microsoft vets the partner by} */
    public LegalBusinessProfileScope legalBusiness() {
        return new LegalBusinessProfileScope(api);
    }

    /** {@return the membership in the Microsoft partner network} */
    public MpnProfileScope mpn() {
        return new MpnProfileScope(api);
    }

    /** {@return the organization and its tenant} */
    public OrganizationProfileScope organization() {
        return new OrganizationProfileScope(api);
    }

    /** {@return where customers get support} */
    public SupportProfileScope support() {
        return new SupportProfileScope(api);
    }
}
