package dev.partnercenter.usgov;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;

/** Where applications for the US Government clouds start. */
public final class UsGovPartnerCenter {
    private UsGovPartnerCenter() {}

    /**
     * Starts a client for a government cloud.
     *
     * <pre>{@code
     * PartnerCenterClient partner = UsGovPartnerCenter.builder()
     *         .cloud(UsGovCloud.GCC_HIGH)
     *         .appCredential(Credentials.clientSecret(tenantId, clientId, secret))
     *         .build();
     * }</pre>
     *
     * @return a builder; its {@code build()} takes {@link UsGovCloud#GCC_HIGH} and {@link UsGovCloud#DOD} only (also with
     *     another Partner Center authority) and refuses any other cloud with an {@link IllegalArgumentException}
     */
    public static PartnerCenterClientBuilder builder() {
        return PartnerCenterClient.builder().cloudModule(new UsGovModule());
    }
}
