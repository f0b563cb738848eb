package dev.partnercenter.durable;

/** How far an order is. */
public enum OrderState {
    /**
     * Not settled yet: it is in work, or something passing stands in the way, such as a service that cannot be reached.
     * {@link DurableOrders#recover()} goes on with it.
     */
    OPEN,

    /** It was placed. Final. */
    ORDERED,

    /**
     * Nothing was ordered, for certain, and nothing will be by itself: the service refused it, or its time was up. Only
     * {@link DurableOrders#retry} opens it again.
     */
    REFUSED,

    /**
     * It may have been ordered, and the service does not tell. It is never sent again; a person looks, and says with
     * {@link DurableOrders#resolveOrdered} or {@link DurableOrders#resolveNotOrdered} what was found.
     */
    UNKNOWN
}
