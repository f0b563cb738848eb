package dev.partnercenter.simulator.internal.fault;

/** How much of an answer gets through. */
public enum Delivery {
    /** All of it. */
    WHOLE,
    /** Nothing: the connection is closed. */
    CUT,
    /** Nothing: the connection stays open. */
    STALLED,
    /** Half of the body, then the connection is closed. */
    CUT_IN_BODY,
    /** Half of the body, then the connection stays open. */
    STALLED_IN_BODY;

    /** Whether the client sees a status. */
    public boolean hasBody() {
        return this != CUT && this != STALLED;
    }
}
