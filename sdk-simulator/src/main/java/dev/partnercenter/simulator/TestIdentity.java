package dev.partnercenter.simulator;

/**
 * The identity that every simulator accepts. The values are published on purpose: they open nothing but a simulator,
 * and a client that is pointed at one needs no set-up beyond them. The secrets among them all hold {@code canary-}, as do
 * those that a simulator makes up, so that a test can look for that where no secret may be.
 */
public final class TestIdentity {

    /** The partner's tenant. */
    public static final String TENANT_ID = "7b1f6f0e-52a4-4c1d-9d0b-3a5b8c2e4f10";

    /** The initial domain of the partner's tenant; the token routes take it in place of the tenant id. */
    public static final String TENANT_DOMAIN = "tidewatergov.onmicrosoft.us";

    /** The partner's MPN id. */
    public static final String MPN_ID = "5100042";

    /** The application (client) id, for confidential and for public flows. */
    public static final String CLIENT_ID = "c0ffee00-5151-4e6b-8a6d-0d15ea5e0001";

    /** The application's secret. */
    public static final String CLIENT_SECRET = "canary-simulator-client-secret";

    /** The first refresh token; each use answers with the next of {@code canary-simulator-refresh-token-1}, {@code -2}, …. */
    public static final String REFRESH_TOKEN = "canary-simulator-refresh-token-0";

    /** The user principal name of the partner's administrator, whom user tokens speak for. */
    public static final String USER_NAME = "dana.whitlock@" + TENANT_DOMAIN;

    /** The object id of that user. */
    public static final String USER_ID = "2d6f9a14-7c31-4f0e-8b52-64a1c0de7702";

    /** The object id of the partner's group AdminAgents, to which that user belongs. */
    public static final String ADMIN_AGENTS_GROUP_ID = "6b1c8f30-0d47-4e5a-b1f9-2c9e77a40c11";

    /** The audience that Partner Center takes, and the resource before {@code /.default} in a scope. */
    public static final String PARTNER_CENTER_RESOURCE = "https://api.partnercenter.microsoft.com";

    private TestIdentity() {}
}
