package dev.partnercenter.durable;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.internal.CartJson;
import dev.partnercenter.durable.internal.Ledger;
import dev.partnercenter.durable.internal.PartnerCalls;
import dev.partnercenter.durable.internal.Rules;
import dev.partnercenter.durable.internal.Settled;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.spi.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Places orders that survive a crash: never two for one business key, and none is lost without a word.
 *
 * <pre>{@code
 * try (DurableOrders orders = DurableOrders.builder()
 *         .client(partner)
 *         .journalFile(Path.of("orders.db"))
 *         .build()) {
 *     orders.recover();                                   // goes on with what the last run left open
 *     OrderOutcome outcome = orders.place(OrderIntent.of("PO-4711", customerId, lineItems));
 * }
 * }</pre>
 *
 * <p>Each step is on disk before it is made: the intent, the cart, and that its checkout is about to be sent. A checkout that
 * may have been executed is not repeated before Partner Center was asked, and then only if nothing looks as if it was ordered,
 * under the same MS-RequestId, within {@linkplain DurableOrdersBuilder#window the window}. What cannot be decided becomes
 * {@link OrderState#UNKNOWN} and is left to a person.
 *
 * <p>Several threads, processes and machines may share one journal. Thread-safe. Call {@link #recover()} at the start and
 * every few minutes: nothing runs in the background.
 */
public final class DurableOrders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.partnercenter.durable");

    /** After so many orders in a row that could not reach Partner Center the others are left for the next time. */
    private static final int UNREACHED_IN_A_ROW = 3;

    private final Journal journal;
    private final boolean ownsJournal;
    private final Ledger ledger;
    private volatile String leftAfter = "";
    private volatile boolean closed;

    DurableOrders(PartnerCenterClient partner, Journal journal, boolean ownsJournal, Rules rules) {
        this.journal = journal;
        this.ownsJournal = ownsJournal;
        this.ledger = new Ledger(new PartnerCalls(partner), journal, rules);
    }

    /** {@return a builder; client and journal must be set} */
    public static DurableOrdersBuilder builder() {
        return new DurableOrdersBuilder();
    }

    /**
     * Places an order. Can be called again with the same intent at any time, after a crash too: it goes on where it
     * stopped, or says what came of it.
     *
     * @param intent what is to be ordered, and under which key
     * @return what has become of it; {@link OrderState#OPEN} with the reason if it cannot be settled now, or if another
     *     thread or machine has it in work
     * @throws IllegalArgumentException if the intent is null
     * @throws BusinessKeyTakenException if the key is in the journal for another customer or another cart; nothing is sent
     * @throws JournalException if the journal cannot be read or written
     * @throws CallInterruptedException if the thread is interrupted; the order stays open
     * @throws IllegalStateException after {@link #close()} or after the client was closed
     */
    public OrderOutcome place(OrderIntent intent) {
        requireOpen();
        String key = Checks.notNull("intent", intent).businessKey();
        String cart = CartJson.write(intent.cart());
        Optional<JournalEntry> added = ledger.add(key, intent.customerId(), cart);
        if (added.isPresent()) {
            return OrderOutcome.of(added.get());
        }
        JournalEntry known = ledger.get(key);
        if (!known.customerId().equals(intent.customerId())) {
            throw new BusinessKeyTakenException(key, "the customer");
        }
        if (!CartJson.same(known.cart(), cart)) {
            throw new BusinessKeyTakenException(key, "the cart");
        }
        return OrderOutcome.of(known.state() == OrderState.OPEN ? ledger.goOn(key) : known);
    }

    /**
     * Goes on with all orders that are open. Call it when the program starts and from time to time.
     *
     * @return what came of them
     * @throws JournalException if the journal cannot be read or written
     * @throws CallInterruptedException if the thread is interrupted; the orders stay open
     * @throws IllegalStateException after {@link #close()} or after the client was closed
     */
    public Recovery recover() {
        requireOpen();
        List<OrderOutcome> outcomes = new ArrayList<>();
        int leftOpen = 0;
        int unreached = 0;
        for (JournalEntry entry : open()) {
            Optional<Settled> settled = Optional.empty();
            if (unreached < UNREACHED_IN_A_ROW) {
                settled = settle(entry);
                leftAfter = entry.businessKey();
            }
            if (settled.isPresent()) {
                outcomes.add(OrderOutcome.of(settled.get().entry()));
                unreached = settled.get().reached() ? 0 : unreached + 1;
            } else {
                leftOpen++;
            }
        }
        return new Recovery(outcomes, leftOpen);
    }

    /**
     * Says what has become of an order, by the journal alone.
     *
     * @param businessKey names the order
     * @return the outcome as it stands; empty if the key is not in the journal
     * @throws IllegalArgumentException if the key is null or cannot be one
     * @throws JournalException if the journal cannot be read
     */
    public Optional<OrderOutcome> find(String businessKey) {
        return ledger.find(OrderIntent.checkKey(businessKey)).map(OrderOutcome::of);
    }

    /**
     * Lists orders by state, by the journal alone: {@link OrderState#UNKNOWN} for those that wait for a person.
     *
     * @param state the state
     * @return the outcomes in the order of their keys
     * @throws IllegalArgumentException if the state is null
     * @throws JournalException if the journal cannot be read
     */
    public List<OrderOutcome> list(OrderState state) {
        return ledger.all(Checks.notNull("state", state)).stream()
                .map(OrderOutcome::of)
                .toList();
    }

    /**
     * Says that an {@link OrderState#UNKNOWN unknown} order was found to be placed.
     *
     * @param businessKey names the order
     * @param orderIds the ids of its orders at Partner Center, may be empty
     * @return the outcome, {@link OrderState#ORDERED}
     * @throws IllegalArgumentException if an argument is null or the key is not in the journal
     * @throws IllegalStateException if the order is not unknown
     * @throws JournalException if the journal cannot be read or written
     */
    public OrderOutcome resolveOrdered(String businessKey, List<String> orderIds) {
        List<String> ids = List.copyOf(Checks.notNull("orderIds", orderIds));
        return OrderOutcome.of(ledger.change(
                OrderIntent.checkKey(businessKey),
                OrderState.UNKNOWN,
                entry -> entry.ordered(ids, List.of(), "A person found that it was ordered")));
    }

    /**
     * Says that an {@link OrderState#UNKNOWN unknown} order was found not to be placed.
     *
     * @param businessKey names the order
     * @return the outcome, {@link OrderState#REFUSED}; {@link #retry} orders it anew
     * @throws IllegalArgumentException if the key is null or not in the journal
     * @throws IllegalStateException if the order is not unknown
     * @throws JournalException if the journal cannot be read or written
     */
    public OrderOutcome resolveNotOrdered(String businessKey) {
        return OrderOutcome.of(ledger.change(
                OrderIntent.checkKey(businessKey),
                OrderState.UNKNOWN,
                entry -> entry.refused("A person found that nothing was ordered")));
    }

    /**
     * Opens a {@link OrderState#REFUSED refused} order again, with a new cart, a new request id and a new window, and places
     * it.
     *
     * @param businessKey names the order
     * @return what has become of it
     * @throws IllegalArgumentException if the key is null or not in the journal
     * @throws IllegalStateException if the order is not refused, or after {@link #close()}
     * @throws JournalException if the journal cannot be read or written
     * @throws CallInterruptedException if the thread is interrupted; the order stays open
     */
    public OrderOutcome retry(String businessKey) {
        requireOpen();
        ledger.change(
                OrderIntent.checkKey(businessKey),
                OrderState.REFUSED,
                entry -> JournalEntry.opened(businessKey, entry.customerId(), entry.cart(), journal.now()));
        return OrderOutcome.of(ledger.goOn(businessKey));
    }

    /** Ends the use. The client stays open, and so does the journal unless the builder opened it. */
    @Override
    public void close() {
        closed = true;
        if (ownsJournal) {
            journal.close();
        }
    }

    /** All that are open. The last run may have left off somewhere; those that it did not come to are the first. */
    private List<JournalEntry> open() {
        List<JournalEntry> entries = new ArrayList<>(ledger.all(OrderState.OPEN));
        String after = leftAfter;
        int first = (int) entries.stream()
                .takeWhile(entry -> entry.businessKey().compareTo(after) <= 0)
                .count();
        Collections.rotate(entries, -first);
        return entries;
    }

    /** One entry that cannot be worked on must not keep the others from being settled. */
    private Optional<Settled> settle(JournalEntry entry) {
        try {
            return ledger.tryToSettle(entry.businessKey());
        } catch (JournalException | CallInterruptedException | IllegalStateException stop) {
            throw stop;
        } catch (RuntimeException failed) {
            LOG.warn("Order {} stays open, work on it failed", entry.businessKey(), failed);
            return Optional.empty();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("These durable orders are closed");
        }
    }
}
