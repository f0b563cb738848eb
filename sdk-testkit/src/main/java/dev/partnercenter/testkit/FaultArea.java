package dev.partnercenter.testkit;

/** The parts of the fault table, in its order. */
public enum FaultArea {
    STATUSES("The service answers with an error"),
    CONNECTIONS("The connection fails, or time runs out"),
    BODIES("The answer is not what it should be"),
    SIZES("The answer is far too big"),
    PAGING("Redirects and pages lead astray"),
    IDS("An id is not a plain id"),
    TOKENS("No token can be had"),
    TLS("The other side is not who it says"),
    GRAPH("Microsoft Graph fails"),
    ORDERS("An order is cut off in the middle"),
    MANY("Many calls at once");

    private final String title;

    FaultArea(String title) {
        this.title = title;
    }

    /** {@return the heading of the part} */
    String title() {
        return title;
    }
}
