package dev.partnercenter.durable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where {@link DurableOrders} writes down what it is about to do. {@link JdbcJournal} is the one of this SDK; implement this
 * interface to keep the journal elsewhere.
 *
 * <p>What the safety of orders rests on:
 *
 * <ul>
 *   <li>When a method that writes returns, the write is on disk, and stays there whatever happens to the machine.
 *   <li>Each method is one atomic step among all threads, processes and machines that share the journal.
 *   <li>A claim holds off all others until it ends: by {@link #finish}, or when its time is over and another claim is made.
 *       A holder whose claim was taken over can write nothing any more.
 *   <li>One clock decides for all who share the journal; {@link #now()} reads it.
 * </ul>
 *
 * <p>Methods may be called by many threads. They throw {@link JournalException} if the journal cannot be read or written.
 */
public interface Journal extends AutoCloseable {
    /** {@return the time by the journal's clock, in whole milliseconds} */
    Instant now();

    /**
     * Writes a new entry and claims it, if its key is not there yet.
     *
     * @param entry the entry
     * @param owner who claims it
     * @param lease for how long, unless it is renewed
     * @return the claim; empty, and nothing written, if there is an entry with this key
     */
    Optional<Claim> add(JournalEntry entry, String owner, Duration lease);

    /**
     * Reads an entry.
     *
     * @param businessKey its key
     * @return the entry; empty if there is none
     */
    Optional<JournalEntry> find(String businessKey);

    /**
     * Claims an entry, in whatever state it is.
     *
     * @param businessKey its key
     * @param owner who claims it
     * @param lease for how long, unless it is renewed
     * @return the claim; empty if there is no such entry, or if a claim on it has not ended, even one of the same owner
     */
    Optional<Claim> claim(String businessKey, String owner, Duration lease);

    /**
     * Writes an entry and renews the claim, if the claim has not been taken over.
     *
     * @param claim as it was given last
     * @param entry what the entry is to be
     * @param lease how long from now the claim shall last
     * @return the renewed claim; empty, and nothing written, if it was taken over or is finished
     */
    Optional<Claim> update(Claim claim, JournalEntry entry, Duration lease);

    /**
     * Writes an entry and ends the claim, if it has not been taken over.
     *
     * @param claim as it was given last
     * @param entry what the entry is to be
     * @return whether it was written; false if the claim was taken over or is finished
     */
    boolean finish(Claim claim, JournalEntry entry);

    /**
     * Lists entries by state, a part at a time.
     *
     * @param state the state
     * @param afterKey lists the keys that come after this one in the journal's order; the empty text for the first part
     * @param limit how many at most, at least 1
     * @return the entries in the order of their keys; fewer than {@code limit} if these are the last
     */
    List<JournalEntry> list(OrderState state, String afterKey, int limit);

    /**
     * Lists the entries of a customer whose checkout was sent at or after some time, in any state.
     *
     * @param customerId the customer, in lower case
     * @param since the time, compared with {@link JournalEntry#checkoutSentAt()}
     * @return the entries
     */
    List<JournalEntry> checkedOut(String customerId, Instant since);

    /** Frees what the journal holds. Claims stay until they end. */
    @Override
    void close();
}
