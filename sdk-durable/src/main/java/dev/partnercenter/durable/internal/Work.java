package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.Claim;
import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.JournalEntry;
import java.time.Duration;
import java.time.Instant;

/** An entry that this machine has claimed, and what is written about it. Used by one thread. */
final class Work {
    /** Another machine has taken the entry over; all that is left is to look at what it makes of it. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Journal journal;
    private final Duration lease;
    private Claim claim;

    Work(Journal journal, Duration lease, Claim claim) {
        this.journal = journal;
        this.lease = lease;
        this.claim = claim;
    }

    JournalEntry entry() {
        return claim.entry();
    }

    Instant now() {
        return journal.now();
    }

    /** {@return for how long the claim is certain to last} */
    Duration left() {
        return Duration.between(journal.now(), claim.until());
    }

    /** Writes, and goes on holding the claim. */
    void save(JournalEntry entry) {
        claim = journal.update(claim, entry, lease).orElseThrow(Lost::new);
    }

    /** Renews the claim if little of it is left. */
    void keep() {
        if (left().compareTo(lease.dividedBy(2)) < 0) {
            save(entry());
        }
    }

    /** Writes and gives the claim up. */
    JournalEntry end(JournalEntry entry) {
        if (!journal.finish(claim, entry)) {
            throw new Lost();
        }
        return entry;
    }
}
