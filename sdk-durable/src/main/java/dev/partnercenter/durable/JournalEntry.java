package dev.partnercenter.durable;

import dev.partnercenter.spi.Checks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One order in the journal. Holds no secret. Times are in whole milliseconds, by the journal's clock unless it is said.
 *
 * @param businessKey names the order, unique in the journal
 * @param customerId the tenant id of the customer, in lower case
 * @param cart what is to be bought, as the JSON of a cart
 * @param state how far it is
 * @param openedAt when it was placed, or opened again; the window counts from here
 * @param requestId the MS-RequestId under which its cart is checked out
 * @param cartId the cart at Partner Center; null while none is known
 * @param cartCreatedAt when the cart was made, by the clock of Partner Center; null if that is not known
 * @param checkoutBegunAt when the first checkout was about to be sent: since then it may have been ordered; null before
 * @param checkoutSentAt when the last checkout was about to be sent; null before the first
 * @param orderIds the orders that came out of it
 * @param orderErrors what of it could not be ordered
 * @param reason why it is in its state; null if the state says all
 */
public record JournalEntry(
        String businessKey,
        String customerId,
        String cart,
        OrderState state,
        Instant openedAt,
        UUID requestId,
        @Nullable String cartId,
        @Nullable Instant cartCreatedAt,
        @Nullable Instant checkoutBegunAt,
        @Nullable Instant checkoutSentAt,
        List<String> orderIds,
        List<String> orderErrors,
        @Nullable String reason) {

    /** Copies the lists. */
    public JournalEntry {
        Checks.notNull("businessKey", businessKey);
        Checks.notNull("customerId", customerId);
        Checks.notNull("cart", cart);
        Checks.notNull("state", state);
        Checks.notNull("openedAt", openedAt);
        Checks.notNull("requestId", requestId);
        orderIds = List.copyOf(orderIds);
        orderErrors = List.copyOf(orderErrors);
    }

    /**
     * An order of which nothing has been sent.
     *
     * @param businessKey names the order
     * @param customerId the customer, in lower case
     * @param cart the JSON of the cart
     * @param openedAt the time
     * @return the entry, open, with a new request id
     */
    public static JournalEntry opened(String businessKey, String customerId, String cart, Instant openedAt) {
        return new JournalEntry(
                businessKey,
                customerId,
                cart,
                OrderState.OPEN,
                openedAt,
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** {@return the same with a cart; {@code createdAt} is null if the service did not say} */
    public JournalEntry withCart(String newCartId, @Nullable Instant createdAt) {
        return new JournalEntry(
                businessKey,
                customerId,
                cart,
                OrderState.OPEN,
                openedAt,
                requestId,
                newCartId,
                createdAt,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** {@return the same with a checkout that is about to be sent} */
    public JournalEntry withCheckout(Instant now) {
        Instant begun = checkoutBegunAt == null ? now : checkoutBegunAt;
        return with(OrderState.OPEN, begun, now, orderIds, orderErrors, reason);
    }

    /** {@return the same without a checkout, of which it is certain that the service has not taken it} */
    public JournalEntry withoutCheckout() {
        return with(state, null, null, orderIds, orderErrors, reason);
    }

    /** {@return the same, open for this reason} */
    public JournalEntry stillOpen(String why) {
        return with(OrderState.OPEN, checkoutBegunAt, checkoutSentAt, orderIds, orderErrors, why);
    }

    /** {@return the same, ordered; {@code note} is null where there is nothing to say} */
    public JournalEntry ordered(List<String> ids, List<String> errors, @Nullable String note) {
        return with(OrderState.ORDERED, checkoutBegunAt, checkoutSentAt, ids, errors, note);
    }

    /** {@return the same, refused for this reason} */
    public JournalEntry refused(String why) {
        return with(OrderState.REFUSED, checkoutBegunAt, checkoutSentAt, List.of(), List.of(), why);
    }

    /** {@return the same, parked for a person, with the evidence} */
    public JournalEntry unknown(String evidence) {
        return with(OrderState.UNKNOWN, checkoutBegunAt, checkoutSentAt, List.of(), List.of(), evidence);
    }

    private JournalEntry with(
            OrderState newState,
            @Nullable Instant begun,
            @Nullable Instant sent,
            List<String> ids,
            List<String> errors,
            @Nullable String why) {
        return new JournalEntry(
                businessKey,
                customerId,
                cart,
                newState,
                openedAt,
                requestId,
                cartId,
                cartCreatedAt,
                begun,
                sent,
                ids,
                errors,
                why);
    }
}
