package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every journal has to keep; each kind of journal runs these tests. */
@Tag("once")
abstract class JournalContractTest {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String CUSTOMER = "0f0f0f0f-0000-4000-8000-000000000001";

    private Journal journal;

    /** Opens a journal on the same storage, as another process would. */
    abstract Journal open();

    /** Lets the claims of an entry come to their end. */
    abstract void expire(String businessKey) throws Exception;

    @BeforeEach
    void openFirst() {
        journal = open();
    }

    @AfterEach
    void closeFirst() {
        journal.close();
    }

    @Test
    void an_entry_is_read_as_it_was_written_by_another_process_too() {
        JournalEntry entry = new JournalEntry(
                "PO-1 \u00fc \u65e5\u672c '\"; --",
                CUSTOMER,
                "{\"lineItems\":[]}",
                OrderState.UNKNOWN,
                journal.now(),
                UUID.randomUUID(),
                "cart-1",
                journal.now().minusSeconds(20),
                journal.now().minusSeconds(10),
                journal.now().minusSeconds(5),
                List.of("a", "b, \"c\""),
                List.of("group 1: no"),
                "because\nof this");
        journal.add(entry, "me", LEASE);

        assertThat(journal.find(entry.businessKey())).contains(entry);
        try (Journal other = open()) {
            assertThat(other.find(entry.businessKey())).contains(entry);
        }
        assertThat(journal.find("PO-2")).isEmpty();
    }

    @Test
    void a_key_is_added_once() {
        JournalEntry first = entry("PO-1");
        assertThat(journal.add(first, "me", LEASE)).isPresent();

        assertThat(journal.add(entry("PO-1"), "other", LEASE)).isEmpty();
        assertThat(journal.find("PO-1")).contains(first);
    }

    @Test
    void an_entry_is_claimed_by_one_at_a_time() {
        Claim added = journal.add(entry("PO-1"), "me", LEASE).orElseThrow();
        assertThat(journal.claim("PO-1", "other", LEASE)).isEmpty();
        assertThat(journal.claim("PO-1", "me", LEASE)).isEmpty();

        assertThat(journal.finish(added, added.entry())).isTrue();
        Claim claim = journal.claim("PO-1", "other", LEASE).orElseThrow();
        assertThat(claim.owner()).isEqualTo("other");
        assertThat(claim.entry()).isEqualTo(added.entry());
        assertThat(claim.fence()).isGreaterThan(added.fence());
        assertThat(claim.until())
                .isBetween(
                        journal.now().plus(LEASE).minusSeconds(30),
                        journal.now().plus(LEASE));
        assertThat(journal.claim("PO-9", "me", LEASE)).isEmpty();
    }

    @Test
    void whoever_lost_the_claim_writes_nothing_any_more() throws Exception {
        Claim lost = journal.add(entry("PO-1"), "me", LEASE).orElseThrow();
        expire("PO-1");
        Claim taken = journal.claim("PO-1", "other", LEASE).orElseThrow();

        assertThat(journal.update(lost, lost.entry().withCart("mine", null), LEASE))
                .isEmpty();
        assertThat(journal.finish(lost, lost.entry().withCart("mine", null))).isFalse();
        assertThat(journal.find("PO-1")).contains(taken.entry());
        assertThat(journal.update(taken, taken.entry().withCart("theirs", null), LEASE))
                .isPresent();
    }

    @Test
    void nothing_is_written_under_a_claim_that_was_given_up() {
        Claim claim = journal.add(entry("PO-1"), "me", LEASE).orElseThrow();
        journal.finish(claim, claim.entry().stillOpen("later"));

        assertThat(journal.update(claim, claim.entry().withCart("c", null), LEASE))
                .isEmpty();
        assertThat(journal.finish(claim, claim.entry())).isFalse();
        assertThat(journal.find("PO-1")).map(JournalEntry::reason).contains("later");
    }

    @Test
    void a_write_renews_the_claim_even_one_that_has_ended_if_nobody_took_it() throws Exception {
        Claim claim = journal.add(entry("PO-1"), "me", Duration.ofMillis(1)).orElseThrow();
        expire("PO-1");

        Claim renewed =
                journal.update(claim, claim.entry().withCart("c", null), LEASE).orElseThrow();
        assertThat(renewed.until()).isAfter(journal.now());
        assertThat(journal.claim("PO-1", "other", LEASE)).isEmpty();
        assertThat(journal.find("PO-1")).contains(renewed.entry());
    }

    @Test
    void entries_are_listed_by_state_in_parts() {
        IntStream.range(0, 5).forEach(i -> journal.add(entry("PO-" + i), "me", LEASE));
        Claim ordered = journal.add(entry("PO-7"), "me", LEASE).orElseThrow();
        journal.finish(ordered, ordered.entry().ordered(List.of("o"), List.of(), null));

        List<JournalEntry> first = journal.list(OrderState.OPEN, "", 3);
        assertThat(first).extracting(JournalEntry::businessKey).containsExactly("PO-0", "PO-1", "PO-2");
        assertThat(journal.list(OrderState.OPEN, "PO-2", 3))
                .extracting(JournalEntry::businessKey)
                .containsExactly("PO-3", "PO-4");
        assertThat(journal.list(OrderState.ORDERED, "", 3))
                .extracting(JournalEntry::orderIds)
                .containsExactly(List.of("o"));
        assertThat(journal.list(OrderState.REFUSED, "", 3)).isEmpty();
    }

    @Test
    void keys_are_in_one_order_whatever_the_language_of_the_database() {
        List.of("b", "B", "a-1", "a1", "\u00e4", "A").forEach(key -> journal.add(entry(key), "me", LEASE));

        List<String> keys = new ArrayList<>();
        List<JournalEntry> part = journal.list(OrderState.OPEN, "", 1);
        while (!part.isEmpty()) {
            keys.add(part.get(0).businessKey());
            part = journal.list(OrderState.OPEN, part.get(0).businessKey(), 1);
        }
        assertThat(keys).containsExactly("A", "B", "a-1", "a1", "b", "\u00e4");
    }

    @Test
    void the_checkouts_of_a_customer_are_found_from_a_time_on() {
        Instant now = journal.now();
        add(entry("PO-1").withCart("c", null).withCheckout(now.minusSeconds(60)));
        add(entry("PO-2").withCart("c", null).withCheckout(now.minusSeconds(60)).withCheckout(now));
        add(entry("PO-3"));

        assertThat(journal.checkedOut(CUSTOMER, now))
                .extracting(JournalEntry::businessKey)
                .containsExactly("PO-2");
        assertThat(journal.checkedOut(CUSTOMER, now.minusSeconds(60))).hasSize(2);
        assertThat(journal.checkedOut("another", now.minusSeconds(60))).isEmpty();
    }

    @Test
    void of_many_that_want_an_entry_at_once_one_gets_it() throws Exception {
        List<Callable<Optional<Claim>>> adding = new ArrayList<>();
        List<Journal> journals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Journal own = open();
            journals.add(own);
            adding.add(() -> own.add(entry("PO-1"), "me", LEASE));
        }
        List<Claim> added = present(adding);
        assertThat(added).hasSize(1);
        journal.finish(added.get(0), added.get(0).entry());

        assertThat(present(journals.stream()
                        .map(own -> (Callable<Optional<Claim>>) () -> own.claim("PO-1", "me", LEASE))
                        .toList()))
                .hasSize(1);
        journals.forEach(Journal::close);
    }

    @Test
    void a_closed_journal_says_that_it_cannot_be_used() {
        Journal other = open();
        other.close();
        assertClosed(other);
    }

    /** A journal behind a data source has nothing to close. */
    void assertClosed(Journal closed) {
        assertThatThrownBy(() -> closed.find("PO-1")).isInstanceOf(JournalException.class);
    }

    private void add(JournalEntry entry) {
        assertThat(journal.add(entry, "me", LEASE)).isPresent();
    }

    private JournalEntry entry(String key) {
        return JournalEntry.opened(key, CUSTOMER, "{\"lineItems\":[]}", journal.now());
    }

    private static List<Claim> present(List<Callable<Optional<Claim>>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Claim> claims = new ArrayList<>();
            for (Future<Optional<Claim>> call : threads.invokeAll(calls)) {
                call.get().ifPresent(claims::add);
            }
            return claims;
        } finally {
            threads.shutdownNow();
        }
    }
}
