package dev.partnercenter.samples.command;

import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.SortDirection;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.view.UserRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists users; the SDK asks for page after page. */
@Command(description = "Lists users, or those who were deleted.", sortOptions = false)
final class UsersList extends TenantCommand {
    @Option(names = "--deleted", description = "Those who were deleted in the last 30 days and can be restored.")
    private boolean deleted;

    @Option(
            names = "--filter",
            paramLabel = "FIELD=VALUE",
            description = "Only those with this value; with a * at the end, with this beginning: displayName=Da*.")
    private @Nullable String filter;

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            description = "Sorted by this field: displayName; the other way round: displayName:desc.")
    private @Nullable String sort;

    UsersList(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(Connection connection) {
        if (deleted && (filter != null || sort != null)) {
            throw new UsageException("--deleted lists everybody who was deleted: leave out --filter and --sort");
        }
        if (filter != null && !filter.matches("[^=]+=.+")) {
            throw new UsageException(
                    "--filter must be a field and a value, such as displayName=Da*, was '" + filter + "'");
        }
    }

    @Override
    void run(Connection connection, Report report, Tenant tenant) {
        Users users = tenant.directory().users();
        List<UserRow> rows = (deleted ? users.listDeleted() : users.list(query()))
                .stream().map(UserRow::of).toList();
        report.result(rows, deleted ? UserRow.tableOfDeleted(rows) : UserRow.table(rows));
    }

    private UserQuery query() {
        UserQuery query = filter == null ? UserQuery.all() : UserQuery.of(filter(filter));
        if (sort == null) {
            return query;
        }
        return sort.endsWith(":desc")
                ? query.sortedBy(sort.substring(0, sort.length() - ":desc".length()), SortDirection.DESCENDING)
                : query.sortedBy(sort, SortDirection.ASCENDING);
    }

    private static FieldFilter filter(String text) {
        int equals = text.indexOf('=');
        String field = text.substring(0, equals);
        String value = text.substring(equals + 1);
        return value.endsWith("*")
                ? FieldFilter.startsWith(field, value.substring(0, value.length() - 1))
                : FieldFilter.equalTo(field, value);
    }
}
