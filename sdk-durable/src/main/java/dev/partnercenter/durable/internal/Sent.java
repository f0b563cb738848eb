package dev.partnercenter.durable.internal;

/** What came of sending a write. */
sealed interface Sent<T> {
    /** It was carried out. */
    record Done<T>(T value) implements Sent<T> {}

    /** The service has certainly not acted on it, and may do so at another time. */
    record NotTaken<T>(String why) implements Sent<T> {}

    /** The service has certainly not acted on it, and will not. */
    record Refused<T>(String why) implements Sent<T> {}

    /** It may have been carried out. */
    record Uncertain<T>(String why) implements Sent<T> {}
}
