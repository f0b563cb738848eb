package dev.partnercenter.durable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an order, as far as it is known.
 *
 * @param businessKey names the order
 * @param customerId the tenant id of the customer
 * @param state how far it is
 * @param orderIds the ids of the orders at Partner Center: one cart may become several. Empty while nothing is ordered, and
 *     where it is certain that it was but the orders could not be told from others; {@code reason} says so then
 * @param orderErrors what of the cart could not be ordered though the rest was; it is not tried again
 * @param reason why it is in this state, in words for a log or a person; null where the state says all
 * @param cartId the cart at Partner Center; null if none was made
 * @param requestId the MS-RequestId of the checkout, to quote to support; also the MS-CorrelationId of all calls
 * @param openedAt when it was placed, or opened again
 */
public record OrderOutcome(
        String businessKey,
        String customerId,
        OrderState state,
        List<String> orderIds,
        List<String> orderErrors,
        @Nullable String reason,
        @Nullable String cartId,
        UUID requestId,
        Instant openedAt) {

    /** Copies the lists. */
    public OrderOutcome {
        orderIds = List.copyOf(orderIds);
        orderErrors = List.copyOf(orderErrors);
    }

    static OrderOutcome of(JournalEntry entry) {
        return new OrderOutcome(
                entry.businessKey(),
                entry.customerId(),
                entry.state(),
                entry.orderIds(),
                entry.orderErrors(),
                entry.reason(),
                entry.cartId(),
                entry.requestId(),
                entry.openedAt());
    }
}
