package dev.partnercenter.simulator;

/**
 * The cloud that a simulator plays: whose tokens its Microsoft Graph takes, and whether Partner Center has users, roles
 * and licences of its own. The hosts of all clouds are answered at any time, as those of the real ones are.
 */
public enum SimulatedCloud {
    /** The commercial cloud, in which GCC lives as well. */
    GLOBAL("login.microsoftonline.com", "graph.microsoft.com"),
    /** US Government L4: GCC High. */
    GCC_HIGH("login.microsoftonline.us", "graph.microsoft.us"),
    /** US Government L5: the Department of Defense. */
    DOD("login.microsoftonline.us", "dod-graph.microsoft.us");

    private final String authorityHost;
    private final String graphHost;

    SimulatedCloud(String authorityHost, String graphHost) {
        this.authorityHost = authorityHost;
        this.graphHost = graphHost;
    }

    /**
     * The host whose tokens this cloud's Microsoft Graph takes.
     *
     * @return the host, in lower case
     */
    public String authorityHost() {
        return authorityHost;
    }

    /**
     * The host of this cloud's Microsoft Graph; {@code https://} before it is the audience it takes.
     *
     * @return the host, in lower case
     */
    public String graphHost() {
        return graphHost;
    }

    /**
     * Whether it is one of the US Government clouds, whose Partner Center has no users, roles and licences.
     *
     * @return false for {@link #GLOBAL}
     */
    public boolean government() {
        return this != GLOBAL;
    }
}
