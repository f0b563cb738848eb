package dev.partnercenter.samples.command;

import dev.partnercenter.samples.csv.CsvFile;
import dev.partnercenter.samples.csv.CsvRow;
import dev.partnercenter.samples.csv.Mistakes;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a file of orders, before anybody has looked for the customers and items in them. */
final class OrderSheet {
    private static final List<String> REQUIRED = List.of("key", "customer", "item", "quantity");
    private static final List<String> OPTIONAL = List.of("billingCycle", "term");
    private static final int LONGEST_KEY = 200;

    private final Mistakes mistakes;
    private final Map<String, Long> lines = new HashMap<>();

    private OrderSheet(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * A row.
     *
     * @param key names the order: it is placed once, however often the file is handed in
     * @param customer the tenant id or the domain
     * @param item what is bought: an offer, or PRODUCT:SKU:AVAILABILITY
     * @param billingCycle null for the item's own
     * @param term null for the item's own
     */
    record Line(
            CsvRow row,
            String key,
            String customer,
            String item,
            int quantity,
            @Nullable String billingCycle,
            @Nullable String term) {}

    static List<Line> read(Path file, Mistakes mistakes) {
        OrderSheet sheet = new OrderSheet(mistakes);
        return CsvFile.read(file, REQUIRED, OPTIONAL, mistakes).stream()
                .map(sheet::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(CsvRow row) {
        if (REQUIRED.stream().anyMatch(column -> row.get(column).isEmpty())) {
            return Optional.empty();
        }
        String key = row.get("key").orElseThrow();
        checkKey(row, key);
        int quantity = quantity(row);
        return Optional.of(new Line(
                row,
                key,
                row.get("customer").orElseThrow(),
                row.get("item").orElseThrow(),
                quantity,
                row.get("billingCycle").orElse(null),
                row.get("term").orElse(null)));
    }

    private void checkKey(CsvRow row, String key) {
        Long earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            mistakes.add(row, "the key '" + key + "' is in line " + earlier + " already");
        }
        if (key.length() > LONGEST_KEY || key.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(row, "a key is one line of at most " + LONGEST_KEY + " characters");
        }
    }

    private int quantity(CsvRow row) {
        String text = row.get("quantity").orElseThrow();
        try {
            int quantity = Integer.parseInt(text);
            if (quantity >= 1) {
                return quantity;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        mistakes.add(row, "quantity must be a whole number from 1 on, was '" + text + "'");
        return 1;
    }
}
