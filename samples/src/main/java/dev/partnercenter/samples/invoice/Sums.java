package dev.partnercenter.samples.invoice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums by something that has an id, apart for each currency: as many as there are ids, however many charges there are. */
public final class Sums {
    private final Map<Key, Named> all = new HashMap<>();

    private record Key(String currency, List<String> ids) {}

    /** The name is the first one that was seen, since it may change while the id stays. */
    private record Named(@Nullable String name, Sum sum) {}

    /**
     * A sum, with what it is about.
     *
     * @param ids empty texts for what the service did not state
     */
    public record Row(
            String currency, List<String> ids, @Nullable String name, Sum sum) {}

    void add(Charge charge, @Nullable String name, @Nullable String... ids) {
        Charge.Amount amount = charge.amount();
        List<String> known =
                Stream.of(ids).map(id -> Objects.requireNonNullElse(id, "")).toList();
        Key key = new Key(Objects.requireNonNullElse(amount.currency(), Document.NO_CURRENCY), known);
        all.computeIfAbsent(key, missing -> new Named(name, new Sum())).sum.add(amount);
    }

    /** {@return the sums by currency, the greatest first} */
    public List<Row> rows() {
        return all.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey().currency, entry.getKey().ids, entry.getValue().name, entry.getValue().sum))
                .sorted(Comparator.comparing(Row::currency)
                        .thenComparing(row -> row.sum.total(), Comparator.reverseOrder())
                        .thenComparing(row -> String.join(" ", row.ids)))
                .toList();
    }
}
