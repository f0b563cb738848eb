package dev.partnercenter.simulator.internal.graph.odata;

import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code $search="property:text"}: one property whose words start with a text. */
final class Search {

    private static final Pattern CLAUSE = Pattern.compile("\"(?<property>[A-Za-z]+):(?<text>[^\"]+)\"");

    private Search() {}

    static Filter parse(String text, EntityType type) {
        Matcher matcher = CLAUSE.matcher(text.strip());
        if (!matcher.matches()) {
            throw GraphError.UNREADABLE.because("Syntax error in $search: '" + text + "'.");
        }
        PropertyPath path = PropertyPath.of(matcher.group("property"), type);
        String sought = matcher.group("text").toLowerCase(Locale.ROOT);
        return new Filter(
                object -> path.text(object).startsWith(sought)
                        || path.text(object).contains(" " + sought),
                true);
    }
}
