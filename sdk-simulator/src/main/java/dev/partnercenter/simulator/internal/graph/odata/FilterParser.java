package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Reads filters: and, or, not, comparisons, {@code in}, startsWith, endsWith, {@code any} over a collection. */
final class FilterParser {

    private static final String ANY = "/any";

    private final FilterTokens tokens;
    private final EntityType type;
    private String variable = "";
    private boolean advanced;

    FilterParser(String text, EntityType type) {
        this.tokens = new FilterTokens(text);
        this.type = type;
    }

    Filter parse() {
        Predicate<JsonNode> condition = either();
        if (!tokens.atEnd()) {
            throw FilterTokens.syntax("near '" + tokens.peek() + "'");
        }
        return new Filter(condition, advanced);
    }

    private Predicate<JsonNode> either() {
        Predicate<JsonNode> condition = both();
        while (tokens.takeIf("or")) {
            condition = condition.or(both());
        }
        return condition;
    }

    private Predicate<JsonNode> both() {
        Predicate<JsonNode> condition = single();
        while (tokens.takeIf("and")) {
            condition = condition.and(single());
        }
        return condition;
    }

    private Predicate<JsonNode> single() {
        if (tokens.takeIf("not")) {
            advanced = true;
            return single().negate();
        }
        if (tokens.takeIf("(")) {
            Predicate<JsonNode> condition = either();
            tokens.expect(")");
            return condition;
        }
        String word = tokens.take();
        if (!tokens.peek().equals("(")) {
            return comparison(path(word));
        }
        return word.toLowerCase(Locale.ROOT).endsWith(ANY)
                ? any(path(word.substring(0, word.length() - ANY.length())))
                : function(word);
    }

    private Predicate<JsonNode> function(String name) {
        tokens.expect("(");
        PropertyPath path = path(tokens.take());
        tokens.expect(",");
        String sought = FilterValue.text(tokens.take()).toLowerCase(Locale.ROOT);
        tokens.expect(")");
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "startswith" -> object -> path.text(object).startsWith(sought);
            case "endswith" -> {
                advanced = true;
                yield object -> path.text(object).endsWith(sought);
            }
            default -> throw GraphError.QUERY_UNSUPPORTED.because("Unsupported Query.");
        };
    }

    private Predicate<JsonNode> any(PropertyPath collection) {
        tokens.expect("(");
        if (!variable.isEmpty() || !tokens.peek().contains(":")) {
            throw GraphError.QUERY_UNSUPPORTED.because("Unsupported Query.");
        }
        String first = tokens.peek();
        variable = first.substring(0, first.indexOf(':'));
        Predicate<JsonNode> inner = either();
        variable = "";
        tokens.expect(")");
        return object -> StreamSupport.stream(collection.value(object).spliterator(), false)
                .anyMatch(inner);
    }

    private Predicate<JsonNode> comparison(PropertyPath path) {
        String operator = tokens.take().toLowerCase(Locale.ROOT);
        if (operator.equals("in")) {
            Set<FilterValue> values = new HashSet<>();
            tokens.expect("(");
            do {
                values.add(FilterValue.of(tokens.take()));
            } while (tokens.takeIf(","));
            tokens.expect(")");
            return object -> values.stream().anyMatch(value -> value.equalTo(path.value(object)));
        }
        FilterValue value = FilterValue.of(tokens.take());
        return switch (operator) {
            case "eq" -> object -> value.equalTo(path.value(object));
            case "ne" -> {
                advanced = true;
                yield object -> !value.equalTo(path.value(object));
            }
            case "ge" -> object -> !path.text(object).isEmpty() && value.compareWith(path.text(object)) >= 0;
            case "le" -> object -> !path.text(object).isEmpty() && value.compareWith(path.text(object)) <= 0;
            default -> throw GraphError.QUERY_UNSUPPORTED.because("Unsupported Query.");
        };
    }

    private PropertyPath path(String word) {
        String declared = variable + ":";
        String plain = !variable.isEmpty() && word.startsWith(declared) ? word.substring(declared.length()) : word;
        return variable.isEmpty() ? PropertyPath.of(plain, type) : PropertyPath.within(plain, variable);
    }
}
