package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.Claim;
import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.durable.JournalException;
import dev.partnercenter.durable.OrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The entries of the journal, and the work on them under claims. */
public final class Ledger {
    private static final int PART = 100;

    private final Journal journal;
    private final Rules rules;
    private final Settling settling;

    /** Works by these rules. */
    public Ledger(PartnerCalls calls, Journal journal, Rules rules) {
        this.journal = journal;
        this.rules = rules;
        this.settling = new Settling(calls, journal, rules);
    }

    /** Adds an entry and works on it; empty if its key is there. */
    public Optional<JournalEntry> add(String businessKey, String customerId, String cart) {
        JournalEntry entry = JournalEntry.opened(businessKey, customerId, cart, journal.now());
        return journal.add(entry, rules.owner(), rules.lease())
                .map(claim -> settling.settle(claim).entry());
    }

    /** Works on an entry if it is open and nobody else does, and gives it as it stands. */
    public JournalEntry goOn(String businessKey) {
        Optional<Settled> settled = tryToSettle(businessKey);
        if (settled.isPresent()) {
            return settled.get().entry();
        }
        JournalEntry entry = get(businessKey);
        return entry.state() == OrderState.OPEN
                ? entry.stillOpen("it is in work elsewhere, or was when a program died; in that case it is free in "
                        + rules.lease() + " at the latest")
                : entry;
    }

    /** Works on an entry if it is open; empty if somebody else does. */
    public Optional<Settled> tryToSettle(String businessKey) {
        return journal.claim(businessKey, rules.owner(), rules.lease()).map(claim -> {
            if (claim.entry().state() == OrderState.OPEN) {
                return settling.settle(claim);
            }
            journal.finish(claim, claim.entry());
            return new Settled(claim.entry(), true);
        });
    }

    /** Changes an entry that is in a state. */
    public JournalEntry change(String businessKey, OrderState from, UnaryOperator<JournalEntry> change) {
        JournalEntry entry = find(businessKey)
                .orElseThrow(
                        () -> new IllegalArgumentException("businessKey " + businessKey + " is not in the journal"));
        requireState(entry, from);
        Claim claim = journal.claim(businessKey, rules.owner(), rules.lease())
                .orElseThrow(() -> new IllegalStateException("Order " + businessKey + " is in work elsewhere"));
        JournalEntry held = claim.entry();
        JournalEntry changed = held.state() == from ? change.apply(held) : held;
        if (!journal.finish(claim, changed)) {
            throw new IllegalStateException("Order " + businessKey + " is in work elsewhere");
        }
        requireState(held, from);
        return changed;
    }

    /** {@return the entry of a key; empty if there is none} */
    public Optional<JournalEntry> find(String businessKey) {
        return journal.find(businessKey);
    }

    /** {@return the entry of a key that was there} */
    public JournalEntry get(String businessKey) {
        return find(businessKey)
                .orElseThrow(
                        () -> new JournalException("The entry " + businessKey + " is gone from the journal", null));
    }

    /** {@return all entries in a state} */
    public List<JournalEntry> all(OrderState state) {
        List<JournalEntry> entries = new ArrayList<>();
        List<JournalEntry> part = journal.list(state, "", PART);
        entries.addAll(part);
        while (part.size() == PART) {
            part = journal.list(state, part.get(PART - 1).businessKey(), PART);
            entries.addAll(part);
        }
        return entries;
    }

    private static void requireState(JournalEntry entry, OrderState state) {
        if (entry.state() != state) {
            throw new IllegalStateException("Order " + entry.businessKey() + " is " + entry.state() + ", not " + state
                    + "; nothing was changed");
        }
    }
}
