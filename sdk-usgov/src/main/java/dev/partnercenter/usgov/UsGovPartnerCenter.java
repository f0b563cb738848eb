package dev.partnercenter.usgov;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;

/** Where applications for the US Government clouds start. */
public final class UsGovPartnerCenter {
    private UsGovPartnerCenter() {}

    /**
     * Starts a client for a government cloud.
     *
     * <pre>{@code
     * PartnerCenterClient partner = UsGovPartnerCenter.builder(UsGovCloud.GCC_HIGH)
     *         .appCredential(Credentials.clientSecret(tenantId, clientId, secret))
     *         .build();
     * }</pre>
     *
     * @param cloud {@link UsGovCloud#GCC_HIGH} or {@link UsGovCloud#DOD}, also with another Partner Center authority
     * @return a builder with the cloud set; at least one credential must be added
     * @throws IllegalArgumentException if the cloud is not a government cloud
     */
    public static PartnerCenterClientBuilder builder(PartnerCloud cloud) {
        boolean government = UsGovCloud.values().stream()
                .anyMatch(known -> known.name().equals(cloud.name()));
        if (!government) {
            throw new IllegalArgumentException("cloud must be UsGovCloud.GCC_HIGH or UsGovCloud.DOD, was " + cloud.name()
                    + ". GCC lives in the commercial cloud: use PartnerCenterClient.builder() with"
                    + " PartnerCloud.GLOBAL for it");
        }
        return PartnerCenterClient.builder().cloud(cloud);
    }
}
