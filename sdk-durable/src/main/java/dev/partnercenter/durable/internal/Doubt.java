package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a checkout that may have been executed. The service is asked, and only when there is no sign of an order,
 * the last checkout is no longer on its way and the window is open, it is sent again under its request id.
 */
final class Doubt {
    private static final int MOST_REPEATS = 2;

    private final Inquiry inquiry;
    private final Checkout checkout;
    private final Rules rules;

    Doubt(Inquiry inquiry, Checkout checkout, Rules rules) {
        this.inquiry = inquiry;
        this.checkout = checkout;
        this.rules = rules;
    }

    Step.End resolve(Work work, @Nullable String why) {
        String doubt = why == null ? "work on it broke off after the checkout was begun" : why;
        String refusal = null;
        for (int repeats = 0; ; repeats++) {
            work.keep();
            Finding finding = inquiry.ask(work.entry());
            Step.End end = judge(work, finding, doubt, refusal);
            if (end != null) {
                return end;
            }
            if (repeats == MOST_REPEATS) {
                return Step.End.of(work.entry().stillOpen(doubt));
            }
            Sent<JournalEntry> sent = checkout.send(work);
            if (sent instanceof Sent.Done<JournalEntry> done) {
                return Step.End.of(done.value());
            }
            if (sent instanceof Sent.NotTaken<JournalEntry> notTaken) {
                return new Step.End(work.entry().stillOpen(notTaken.why()), false);
            }
            if (sent instanceof Sent.Refused<JournalEntry> refused) {
                refusal = refused.why();
                doubt = refused.why();
            } else {
                doubt = ((Sent.Uncertain<JournalEntry>) sent).why();
            }
        }
    }

    /** {@return how the entry ends; null if the checkout is to be sent again} */
    private Step.@Nullable End judge(Work work, Finding finding, String doubt, @Nullable String refusal) {
        JournalEntry entry = work.entry();
        if (finding instanceof Finding.Unreachable unreachable) {
            return new Step.End(
                    entry.stillOpen(doubt + "; what came of it could not be asked: " + unreachable.why()), false);
        }
        Instant quietUntil = Objects.requireNonNull(entry.checkoutSentAt()).plus(rules.quiet());
        boolean quiet = !work.now().isBefore(quietUntil);
        if (finding instanceof Finding.Ordered ordered) {
            // New orders may take a while to be listed. The cart is ordered, so that nothing can happen meanwhile.
            return ordered.orderIds().isEmpty() && !quiet
                    ? Step.End.of(entry.stillOpen(ordered.note() + "; asked again after " + quietUntil))
                    : Step.End.of(entry.ordered(ordered.orderIds(), List.of(), ordered.note()));
        }
        if (finding instanceof Finding.Unclear unclear) {
            return quiet
                    ? Step.End.of(entry.unknown(evidence(entry, doubt, unclear.evidence())))
                    : Step.End.of(
                            entry.stillOpen(doubt + "; " + unclear.evidence() + "; asked again after " + quietUntil));
        }
        Finding.NotOrdered none = (Finding.NotOrdered) finding;
        if (refusal != null) {
            return Step.End.of(
                    none.certain() ? entry.refused(refusal) : entry.unknown(evidence(entry, doubt, none.evidence())));
        }
        if (!quiet) {
            return Step.End.of(entry.stillOpen(doubt + "; " + none.evidence()
                    + ", but the checkout may still be on its way; asked again after " + quietUntil));
        }
        Duration age = Duration.between(entry.openedAt(), work.now());
        if (age.compareTo(rules.window()) < 0) {
            return null;
        }
        return Step.End.of(
                none.certain()
                        ? entry.refused("Nothing was ordered within the window of " + rules.window() + ": "
                                + none.evidence() + ", and it is not sent again")
                        : entry.unknown(evidence(
                                entry, doubt, none.evidence() + ", and the window of " + rules.window() + " is over")));
    }

    private static String evidence(JournalEntry entry, String doubt, String seen) {
        return doubt + "; " + seen + ". Cart " + entry.cartId() + ", request id " + entry.requestId()
                + ", checkout begun at " + entry.checkoutBegunAt() + ", last sent at " + entry.checkoutSentAt();
    }
}
