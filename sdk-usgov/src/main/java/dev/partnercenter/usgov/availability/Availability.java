package dev.partnercenter.usgov.availability;

/** Whether an operation of Partner Center exists in the US Government clouds. */
public enum Availability {
    /** Partner Center offers it: the documentation of the operation names the cloud. */
    AVAILABLE("available"),

    /** Partner Center does not offer it, Microsoft Graph does the same in the customer's tenant. */
    GRAPH("graph"),

    /** Said to be absent. */
    UNAVAILABLE("unavailable"),

    /** No public text says yes or no. */
    NOT_STATED("not-stated");

    private final String label;

    Availability(String label) {
        this.label = label;
    }

    /** {@return the word for it in the data and the documentation, such as {@code not-stated}} */
    public String label() {
        return label;
    }
}
