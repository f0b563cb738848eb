package dev.partnercenter.simulator.internal.graph.odata;

import java.util.Set;

/**
 * What a list can be asked for.
 *
 * @param pageSize objects on a page when nobody asks; 0 for a list that has no pages
 * @param maximum the most that {@code $top} may ask for
 * @param advanced whether some queries are only for those who ask for them as advanced ones
 * @param options the query options that it takes
 */
public record ListRules(int pageSize, int maximum, boolean advanced, Set<String> options) {

    /** Lists of the directory. */
    public static final ListRules DIRECTORY = new ListRules(
            100, 999, true, Set.of("$select", "$filter", "$orderby", "$top", "$count", "$search", "$skiptoken"));

    /** Lists of delegated administration. */
    public static final ListRules DELEGATED_ADMINISTRATION =
            new ListRules(300, 300, false, Set.of("$select", "$filter", "$orderby", "$top", "$count", "$skiptoken"));

    /** Lists that can be narrowed and are always whole. */
    public static final ListRules WHOLE = new ListRules(0, 0, true, Set.of("$select", "$filter", "$expand"));

    /** Lists of which only properties can be chosen. */
    public static final ListRules SELECT_ONLY = new ListRules(0, 0, true, Set.of("$select"));
}
