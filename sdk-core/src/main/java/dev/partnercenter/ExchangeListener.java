package dev.partnercenter;

/** Told of every attempt that the client makes, on the thread that makes it. Must be quick and thread-safe. */
@FunctionalInterface
public interface ExchangeListener {
    /**
     * An attempt ended.
     *
     * @param exchange what happened; holds no body, no token and no id of a customer
     */
    void onExchange(Exchange exchange);
}
