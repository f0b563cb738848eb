package dev.partnercenter.simulator.internal.graph.odata;

import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphError.GraphRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filter cut into words, marks and quoted texts. */
final class FilterTokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<text>'(?:[^']|'')*')|(?<mark>[(),])|(?<word>[^\\s(),']+))");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    FilterTokens(String filter) {
        Matcher matcher = TOKEN.matcher(filter.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            tokens.add(matcher.group().strip());
        }
        if (end != filter.strip().length() || tokens.isEmpty()) {
            throw syntax("at position " + end);
        }
    }

    static GraphRefusal syntax(String where) {
        return GraphError.UNREADABLE.because("Invalid filter clause: Syntax error " + where + ".");
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** The next token, which stays. */
    String peek() {
        return atEnd() ? "" : tokens.get(next);
    }

    /** The token behind the next. */
    String peekSecond() {
        return next + 1 < tokens.size() ? tokens.get(next + 1) : "";
    }

    String take() {
        if (atEnd()) {
            throw syntax("at the end");
        }
        return tokens.get(next++);
    }

    /** Takes the next token when it is this one, in any case. */
    boolean takeIf(String expected) {
        boolean fits = peek().equalsIgnoreCase(expected);
        if (fits) {
            next++;
        }
        return fits;
    }

    void expect(String expected) {
        if (!takeIf(expected)) {
            throw syntax("near '" + peek() + "'");
        }
    }
}
