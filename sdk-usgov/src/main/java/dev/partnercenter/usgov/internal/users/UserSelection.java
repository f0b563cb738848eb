package dev.partnercenter.usgov.internal.users;

import com.microsoft.graph.users.UsersRequestBuilder;
import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.FilterOperator;
import dev.partnercenter.model.common.SortDirection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link UserQuery} in the words of OData. */
final class UserSelection {
    /** Graph answers only a few properties unless it is told which; these are all that a partner works with. */
    static final String[] ALL = {
        "id",
        "userPrincipalName",
        "displayName",
        "givenName",
        "surname",
        "usageLocation",
        "accountEnabled",
        "assignedLicenses",
        "businessPhones",
        "mobilePhone",
        "mail",
        "mailNickname",
        "jobTitle",
        "department",
        "companyName",
        "officeLocation",
        "city",
        "state",
        "country",
        "preferredLanguage",
        "userType",
        "createdDateTime",
        "onPremisesImmutableId",
        "onPremisesLastSyncDateTime"
    };

    private static final int LARGEST_PAGE = 999;

    private static final Map<FilterOperator, String> COMPARISONS = Map.of(
            FilterOperator.EQUALS, "eq",
            FilterOperator.NOT_EQUALS, "ne",
            FilterOperator.GREATER_THAN, "gt",
            FilterOperator.GREATER_THAN_OR_EQUALS, "ge",
            FilterOperator.LESS_THAN, "lt",
            FilterOperator.LESS_THAN_OR_EQUALS, "le");

    /** Others than these need Graph's advanced queries. */
    private static final Set<FilterOperator> PLAIN = Set.of(FilterOperator.EQUALS, FilterOperator.STARTS_WITH);

    private UserSelection() {}

    static void apply(UserQuery query, UsersRequestBuilder.GetRequestConfiguration request) {
        UsersRequestBuilder.GetQueryParameters parameters = Objects.requireNonNull(request.queryParameters);
        parameters.select = select(query.select());
        parameters.top = size(query.size());
        if (query.sortField() != null) {
            String descending = SortDirection.DESCENDING.equals(query.sortDirection()) ? " desc" : "";
            parameters.orderby = new String[] {field(query.sortField()) + descending};
        }
        FieldFilter filter = query.filter();
        if (filter != null) {
            parameters.filter = filter(filter);
            if (query.sortField() != null || !PLAIN.contains(filter.operator())) {
                request.headers.add("ConsistencyLevel", "eventual");
                parameters.count = true;
            }
        }
    }

    private static @Nullable Integer size(@Nullable Integer size) {
        if (size != null && size > LARGEST_PAGE) {
            throw new IllegalArgumentException("query.size must be at most " + LARGEST_PAGE + ", was " + size);
        }
        return size;
    }

    private static String[] select(List<String> fields) {
        if (fields.isEmpty()) {
            return ALL.clone();
        }
        Set<String> names = new LinkedHashSet<>(List.of("id"));
        fields.forEach(name -> names.add(field(name)));
        return names.toArray(String[]::new);
    }

    private static String filter(FieldFilter filter) {
        String field = field(filter.field());
        String value = literal(filter.value());
        String comparison = COMPARISONS.get(filter.operator());
        if (comparison != null) {
            return field + " " + comparison + " " + value;
        }
        if (FilterOperator.STARTS_WITH.equals(filter.operator())) {
            return "startswith(" + field + "," + value + ")";
        }
        if (FilterOperator.NOT_STARTS_WITH.equals(filter.operator())) {
            return "not(startswith(" + field + "," + value + "))";
        }
        throw new IllegalArgumentException("query.filter cannot use the operator " + filter.operator()
                + ": Microsoft Graph has no such comparison for users");
    }

    private static String literal(String value) {
        return value.equals("true") || value.equals("false") ? value : "'" + value.replace("'", "''") + "'";
    }

    private static String field(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("query names a field that is none: " + name);
        }
        switch (name) {
            case "phoneNumber" ->
                throw new IllegalArgumentException("query cannot name phoneNumber: Microsoft Graph has a list there");
            case "state", "UserStatus" ->
                throw new IllegalArgumentException("query cannot name " + name
                        + ": deleted users are listed by listDeleted(), and accountEnabled tells who may sign in");
            default -> {
                return UserMapping.NAMES.toGraph(name);
            }
        }
    }
}
