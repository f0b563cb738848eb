package dev.partnercenter;

/** The services that a {@link PartnerCloud} names a root, a scope and an authority for. */
public enum Service {
    /** Partner Center itself, {@code https://api.partnercenter.microsoft.com}. */
    PARTNER_CENTER,

    /** Pricing and referrals, {@code https://api.partner.microsoft.com}. */
    PRICING_AND_REFERRALS,

    /** Microsoft Graph of the cloud. */
    GRAPH
}
