package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.Claim;
import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.durable.JournalException;
import dev.partnercenter.durable.OrderState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a claimed entry as far as it goes now, and gives the claim up. */
public final class Settling {
    private static final Logger LOG = LoggerFactory.getLogger("dev.partnercenter.durable");

    private final Journal journal;
    private final Rules rules;
    private final FirstCheckout firstCheckout;
    private final Doubt doubt;

    /** Works through these calls, by these rules. */
    public Settling(PartnerCalls calls, Journal journal, Rules rules) {
        this.journal = journal;
        this.rules = rules;
        Checkout checkout = new Checkout(calls, rules);
        this.firstCheckout = new FirstCheckout(calls, checkout, rules);
        this.doubt = new Doubt(new Inquiry(calls, journal), checkout, rules);
    }

    /**
     * Works on an entry.
     *
     * @param claim on an open entry
     * @return the entry as it stands afterwards
     */
    public Settled settle(Claim claim) {
        Work work = new Work(journal, rules.lease(), claim);
        try {
            Step step = work.entry().checkoutBegunAt() == null ? firstCheckout.take(work) : new Step.Ask(null);
            if (step instanceof Step.Ask ask) {
                step = doubt.resolve(work, ask.why());
            }
            Step.End end = (Step.End) step;
            JournalEntry entry = work.end(end.entry());
            tell(entry);
            return new Settled(entry, end.reached());
        } catch (Work.Lost lost) {
            return new Settled(current(claim.entry().businessKey()), true);
        } catch (JournalException failed) {
            throw failed;
        } catch (RuntimeException failed) {
            release(work, failed);
            throw failed;
        }
    }

    /** The thread was interrupted or the client closed: others may go on at once. */
    private static void release(Work work, RuntimeException failed) {
        try {
            work.end(work.entry().stillOpen(String.valueOf(failed.getMessage())));
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private JournalEntry current(String businessKey) {
        Optional<JournalEntry> entry = journal.find(businessKey);
        return entry.orElseThrow(() -> new JournalException("The entry " + businessKey + " is gone", null));
    }

    private static void tell(JournalEntry entry) {
        String reason = entry.reason();
        if (entry.state() == OrderState.UNKNOWN) {
            LOG.warn("Order {} is parked, a person has to look: {}", entry.businessKey(), reason);
        } else {
            LOG.debug("Order {} is {}{}", entry.businessKey(), entry.state(), suffix(reason));
        }
    }

    private static String suffix(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }
}
