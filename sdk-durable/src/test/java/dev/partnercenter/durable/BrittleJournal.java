package dev.partnercenter.durable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A journal that dies at its n-th write, before or after that is on disk, and from then on does nothing: the program is dead. */
final class BrittleJournal implements Journal {
    private final Journal journal;
    private final int lastWrite;
    private final boolean keepsIt;
    private int writes;
    private boolean dead;

    BrittleJournal(Journal journal, int lastWrite, boolean keepsIt) {
        this.journal = journal;
        this.lastWrite = lastWrite;
        this.keepsIt = keepsIt;
    }

    boolean isDead() {
        return dead;
    }

    @Override
    public Instant now() {
        return journal.now();
    }

    @Override
    public Optional<Claim> add(JournalEntry entry, String owner, Duration lease) {
        return write(() -> journal.add(entry, owner, lease));
    }

    @Override
    public Optional<JournalEntry> find(String businessKey) {
        return journal.find(businessKey);
    }

    @Override
    public Optional<Claim> claim(String businessKey, String owner, Duration lease) {
        return write(() -> journal.claim(businessKey, owner, lease));
    }

    @Override
    public Optional<Claim> update(Claim claim, JournalEntry entry, Duration lease) {
        return write(() -> journal.update(claim, entry, lease));
    }

    @Override
    public boolean finish(Claim claim, JournalEntry entry) {
        return write(() -> journal.finish(claim, entry));
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
    public void close() {
        journal.close();
    }

    private <T> T write(Supplier<T> write) {
        writes++;
        if (dead || (writes == lastWrite && !keepsIt)) {
            dead = true;
            throw new JournalException("the program is dead", null);
        }
        T result = write.get();
        if (writes == lastWrite) {
            dead = true;
            throw new JournalException("the program is dead", null);
        }
        return result;
    }
}
