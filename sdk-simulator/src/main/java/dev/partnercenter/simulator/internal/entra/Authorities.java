package dev.partnercenter.simulator.internal.entra;

/** The hosts that issue tokens, and the cloud that a token of theirs is for. */
public final class Authorities {

    static final String US_GOV = "login.microsoftonline.us";
    static final String GLOBAL = "login.microsoftonline.com";

    private Authorities() {}

    /** The region that tokens of a host name in {@code tenant_region_scope}. */
    public static String region(String host) {
        return host.equals(US_GOV) ? "USGov" : "NA";
    }
}
