package dev.partnercenter.durable;

import dev.partnercenter.spi.Checks;
import java.time.Instant;

/**
 * The right to work on an entry, for a while.
 *
 * @param entry the entry as it stands
 * @param owner who holds it
 * @param fence a number that grows with every claim of the entry: what was written under an older one is refused
 * @param until when it ends unless it is renewed, by the clock of the journal
 */
public record Claim(JournalEntry entry, String owner, long fence, Instant until) {
    /** Refuses null. */
    public Claim {
        Checks.notNull("entry", entry);
        Checks.notNull("owner", owner);
        Checks.notNull("until", until);
    }
}
