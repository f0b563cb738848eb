package dev.partnercenter.durable.proof;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.DurableOrders;
import dev.partnercenter.durable.JdbcJournal;
import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.OrderIntent;
import dev.partnercenter.durable.OrderOutcome;
import dev.partnercenter.durable.OrderState;
import dev.partnercenter.durable.proof.Tally.Said;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Buys by way of a journal: what is to be proven. */
final class DurableBuyer implements Buyer {
    /** From the sending of a checkout to the work of the latest of the late, with time to spare. */
    private static final Duration QUIET = PATIENCE.multipliedBy(8);

    private static final Duration LEASE = PATIENCE.multipliedBy(4);

    private final PartnerCenterClient partner;
    private final Journal journal;
    private final DurableOrders orders;

    DurableBuyer(URI service, String journal) {
        this.partner = Buyer.client(service);
        this.journal = open(journal);
        this.orders = DurableOrders.builder()
                .client(partner)
                .journal(this.journal)
                .quietPeriod(QUIET)
                .lease(LEASE)
                .build();
        orders.recover();
    }

    /** What a journal says of each order. */
    static Map<String, Said> entries(String where) {
        Map<String, Said> said = new TreeMap<>();
        try (Journal journal = open(where)) {
            for (OrderState state : OrderState.values()) {
                journal.list(state, "", Integer.MAX_VALUE)
                        .forEach(entry -> said.put(entry.businessKey(), new Said(state.name(), entry.orderIds())));
            }
        }
        return said;
    }

    /** A file, or the address of a PostgreSQL. */
    private static Journal open(String where) {
        return where.startsWith("jdbc:") ? JdbcJournal.of(new PooledPostgres(where)) : JdbcJournal.file(Path.of(where));
    }

    @Override
    public String buy(String businessKey, String customerId) {
        OrderOutcome outcome = orders.place(OrderIntent.of(businessKey, customerId, Buyer.goods(businessKey)));
        return outcome.state().name();
    }

    @Override
    public void close() {
        orders.close();
        journal.close();
        partner.close();
    }
}
