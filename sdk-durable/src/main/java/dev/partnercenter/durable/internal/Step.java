package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Where the work on an entry goes next. */
sealed interface Step {
    /**
     * Nowhere, for now.
     *
     * @param entry what is written
     * @param reached whether Partner Center could be reached
     */
    record End(JournalEntry entry, boolean reached) implements Step {
        static End of(JournalEntry entry) {
            return new End(entry, true);
        }
    }

    /**
     * To the question what came of the checkout.
     *
     * @param why what is not certain about it; null after a restart
     */
    record Ask(@Nullable String why) implements Step {}
}
