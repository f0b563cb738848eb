package dev.partnercenter.durable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A journal of a machine that stands still after its n-th write, or before its last one, while something else happens. */
final class PausingJournal implements Journal {
    private final Journal journal;
    private final int pauseAfter;
    private final Runnable meanwhile;
    private Runnable beforeFinish = () -> {};
    private int writes;

    PausingJournal(Journal journal, int pauseAfter, Runnable meanwhile) {
        this.journal = journal;
        this.pauseAfter = pauseAfter;
        this.meanwhile = meanwhile;
    }

    PausingJournal beforeFinish(Runnable happening) {
        beforeFinish = happening;
        return this;
    }

    @Override
    public Instant now() {
        return journal.now();
    }

    @Override
    public Optional<Claim> add(JournalEntry entry, String owner, Duration lease) {
        return written(journal.add(entry, owner, lease));
    }

    @Override
    public Optional<JournalEntry> find(String businessKey) {
        return journal.find(businessKey);
    }

    @Override
    public Optional<Claim> claim(String businessKey, String owner, Duration lease) {
        return written(journal.claim(businessKey, owner, lease));
    }

    @Override
    public Optional<Claim> update(Claim claim, JournalEntry entry, Duration lease) {
        return written(journal.update(claim, entry, lease));
    }

    @Override
    public boolean finish(Claim claim, JournalEntry entry) {
        beforeFinish.run();
        return journal.finish(claim, entry);
    }

    @Override
    public List<JournalEntry> list(OrderState state, String afterKey, int limit) {
        return journal.list(state, afterKey, limit);
    }

    @Override
    public List<JournalEntry> checkedOut(String customerId, Instant since) {
        return journal.checkedOut(customerId, since);
    }

    @Override
    public void close() {}

    private <T> T written(T result) {
        writes++;
        if (writes == pauseAfter) {
            meanwhile.run();
        }
        return result;
    }
}
