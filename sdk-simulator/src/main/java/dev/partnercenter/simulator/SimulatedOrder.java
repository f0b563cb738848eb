package dev.partnercenter.simulator;

import java.time.Instant;
import java.util.List;

/**
 * An order that the simulator took.
 *
 * @param customerId the customer's tenant id
 * @param id the order's id
 * @param status the order's status
 * @param createdAt the simulator's time when it was placed
 * @param lineItems what was bought
 */
public record SimulatedOrder(String customerId, String id, String status, Instant createdAt, List<LineItem> lineItems) {

    /**
     * One thing that was bought.
     *
     * @param offerId the offer or catalogue item
     * @param friendlyName the name that the buyer gave it, else that of the offer
     * @param quantity how many
     */
    public record LineItem(String offerId, String friendlyName, int quantity) {}
}
