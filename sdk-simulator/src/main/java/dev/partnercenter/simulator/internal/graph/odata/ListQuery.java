package dev.partnercenter.simulator.internal.graph.odata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of a list.
 *
 * @param size objects on a page
 * @param count whether the answer says how many there are
 */
record ListQuery(
        Optional<Filter> filter, Optional<Comparator<ObjectNode>> order, Selection selection, int size, boolean count) {

    static ListQuery of(GraphCall call, EntityType type, ListRules rules) {
        QueryOptions.require(call, rules.options());
        Selection selection = Selection.of(call, type);
        boolean count = Boolean.parseBoolean(call.query("$count"));
        if (rules.advanced() && count && !call.eventual()) {
            throw GraphError.QUERY_UNSUPPORTED.because("$count is not currently supported.");
        }
        boolean advanced = !rules.advanced() || (count && call.eventual());
        Optional<Filter> filter = Optional.ofNullable(call.query("$filter")).map(text -> Filter.parse(text, type));
        if (!advanced && filter.isPresent() && filter.get().advanced()) {
            throw GraphError.QUERY_UNSUPPORTED.because("Unsupported Query.");
        }
        Optional<Comparator<ObjectNode>> order =
                Optional.ofNullable(call.query("$orderby")).map(text -> Ordering.parse(text, type));
        if (!advanced && filter.isPresent() && order.isPresent()) {
            throw GraphError.QUERY_UNSUPPORTED.because("Sorting not supported for current query.");
        }
        return new ListQuery(both(filter, search(call, type)), order, selection, size(call, rules), count);
    }

    /** The objects that are asked for, in their order. */
    List<ObjectNode> apply(List<ObjectNode> objects) {
        Stream<ObjectNode> found = objects.stream()
                .filter(object -> filter.isEmpty() || filter.get().holds(object));
        return (order.isPresent() ? found.sorted(order.get()) : found).toList();
    }

    private static Optional<Filter> search(GraphCall call, EntityType type) {
        @Nullable String text = call.query("$search");
        if (text != null && !call.eventual()) {
            throw GraphError.QUERY_UNSUPPORTED.because(
                    "Request with $search query parameter only works through MSGraph with a special request header:"
                            + " 'ConsistencyLevel: eventual'");
        }
        return Optional.ofNullable(text).map(each -> Search.parse(each, type));
    }

    private static Optional<Filter> both(Optional<Filter> filter, Optional<Filter> search) {
        if (filter.isEmpty() || search.isEmpty()) {
            return filter.or(() -> search);
        }
        return Optional.of(new Filter(filter.get().condition().and(search.get().condition()), true));
    }

    private static int size(GraphCall call, ListRules rules) {
        String top = call.query("$top");
        if (rules.pageSize() == 0) {
            return Integer.MAX_VALUE;
        }
        if (top == null) {
            return rules.pageSize();
        }
        if (!top.matches("[0-9]{1,6}")) {
            throw GraphError.UNREADABLE.because("Invalid value '" + top + "' for $top query option found.");
        }
        int size = Integer.parseInt(top);
        if (size < 1 || size > rules.maximum()) {
            throw GraphError.BAD_REQUEST.because("Invalid page size specified: '" + top + "'. Must be between 1 and "
                    + rules.maximum() + " inclusive.");
        }
        return size;
    }
}
