package dev.partnercenter.internal.http;

/**
 * Remembers whether the bytes of one attempt may have reached the service. Rides as a tag on the request and is set once a
 * connection stands and before the first byte is written.
 */
final class Sending {
    private volatile boolean started;

    void start() {
        started = true;
    }

    boolean hasStarted() {
        return started;
    }
}
