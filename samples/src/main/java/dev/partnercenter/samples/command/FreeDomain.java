package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.samples.connect.StoppedException;
import org.jspecify.annotations.Nullable;

/** The step "check the domain": one that nobody has yet. */
final class FreeDomain {
    private static final int TRIES = 100;

    private FreeDomain() {}

    /**
     * Checks the wanted domain, or finds one for the made-up customer.
     *
     * @param wanted with or without the cloud's suffix; null for harborcounty, harborcounty2, …
     */
    static String find(PartnerCenterClient partner, CloudName cloud, @Nullable String wanted) {
        if (wanted != null) {
            String domain = wanted.contains(".") ? wanted : wanted + "." + cloud.domainSuffix();
            if (partner.domains().byDomain(domain).exists()) {
                throw new StoppedException("The domain " + domain + " is taken: choose another with --domain");
            }
            return domain;
        }
        for (int i = 1; i <= TRIES; i++) {
            String domain = "harborcounty" + (i == 1 ? "" : i) + "." + cloud.domainSuffix();
            if (!partner.domains().byDomain(domain).exists()) {
                return domain;
            }
        }
        throw new StoppedException("The domains of " + TRIES + " Harbor Counties are taken: choose one with --domain");
    }
}
