package dev.partnercenter.durable;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.internal.Rules;
import dev.partnercenter.spi.Checks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings of {@link DurableOrders}. A builder is used by one thread. */
public final class DurableOrdersBuilder {
    /** A cart lives for seven days; an order is given up a good while before. */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(6);

    private static final Duration SHORTEST_LEASE = Duration.ofMillis(100);

    private @Nullable PartnerCenterClient client;
    private @Nullable Journal journal;
    private @Nullable Path file;
    private String owner = "process " + ProcessHandle.current().pid() + ", " + UUID.randomUUID();
    private Duration window = Duration.ofHours(24);
    private Duration quietPeriod = Duration.ofMinutes(5);
    private Duration lease = Duration.ofMinutes(2);

    DurableOrdersBuilder() {}

    /** Sets the client that orders are placed with. It is not closed. Required. */
    public DurableOrdersBuilder client(PartnerCenterClient value) {
        client = Checks.notNull("client", value);
        return this;
    }

    /** Sets the journal. It is not closed. Required, unless {@link #journalFile} is called. */
    public DurableOrdersBuilder journal(Journal value) {
        journal = Checks.notNull("journal", value);
        file = null;
        return this;
    }

    /** Keeps the journal in this file, see {@link JdbcJournal#file}; {@link DurableOrders#close()} closes it. */
    public DurableOrdersBuilder journalFile(Path value) {
        file = Checks.notNull("journalFile", value);
        journal = null;
        return this;
    }

    /**
     * Sets how long after it was placed an order may be sent to be executed. What is not settled then is not sent any more:
     * it is refused if it is certain that nothing was ordered, and unknown otherwise. Default: 24 hours.
     *
     * @param value positive, at most six days: carts vanish after seven
     */
    public DurableOrdersBuilder window(Duration value) {
        window = positive("window", value);
        if (window.compareTo(LONGEST_WINDOW) > 0) {
            throw new IllegalArgumentException("window must not be longer than " + LONGEST_WINDOW + ", was " + value);
        }
        return this;
    }

    /**
     * Sets how long after a checkout was sent without a certain answer it may still be on its way, or its orders not be listed
     * yet: before that, that nothing is seen does not mean that nothing was ordered, and the order stays open. Default: 5
     * minutes. Zero trusts what is seen at once, as a simulator allows.
     *
     * @param value zero or more
     */
    public DurableOrdersBuilder quietPeriod(Duration value) {
        if (Checks.notNull("quietPeriod", value).isNegative()) {
            throw new IllegalArgumentException("quietPeriod must not be negative, was " + value);
        }
        quietPeriod = value;
        return this;
    }

    /**
     * Sets how long an order is kept from all others while one thread works on it; it is renewed with each step. After a crash
     * others, and the same program when it is started again, wait so long before they go on with what was in work. A checkout
     * may take four fifths of it at most. Default: 2 minutes.
     *
     * @param value a tenth of a second or more
     */
    public DurableOrdersBuilder lease(Duration value) {
        if (Checks.notNull("lease", value).compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException("lease must be at least " + SHORTEST_LEASE + ", was " + value);
        }
        lease = value;
        return this;
    }

    /** Sets the name that stands in the journal beside the orders in work, for people. Default: process id and a random part. */
    public DurableOrdersBuilder owner(String value) {
        if (Checks.notNull("owner", value).isBlank()) {
            throw new IllegalArgumentException("owner is blank");
        }
        owner = value;
        return this;
    }

    /**
     * Makes it. Nothing is sent.
     *
     * @return the durable orders
     * @throws IllegalStateException if the client or the journal is missing
     * @throws JournalException if the file of the journal cannot be opened
     */
    public DurableOrders build() {
        PartnerCenterClient partner = client;
        if (partner == null) {
            throw new IllegalStateException("client is not set");
        }
        Rules rules = new Rules(owner, window, quietPeriod, lease);
        if (file != null) {
            return new DurableOrders(partner, JdbcJournal.file(file), true, rules);
        }
        if (journal == null) {
            throw new IllegalStateException("journal is not set");
        }
        return new DurableOrders(partner, journal, false, rules);
    }

    private static Duration positive(String name, Duration value) {
        if (Checks.notNull(name, value).isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " must be positive, was " + value);
        }
        return value;
    }
}
