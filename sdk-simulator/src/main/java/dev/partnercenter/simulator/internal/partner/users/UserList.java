package dev.partnercenter.simulator.internal.partner.users;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.Users;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.SeekPages;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The list of accounts, filtered, sorted, in pages. */
final class UserList {

    private static final Set<String> SORTABLE =
            Set.of("displayName", "userPrincipalName", "firstName", "lastName", "usageLocation");

    private final int pageSize;

    UserList(int pageSize) {
        this.pageSize = pageSize;
    }

    ObjectNode page(Call call, CustomerAccount customer) {
        UserFilter filter = UserFilter.parse(call.query("filter"));
        Users users = customer.directory().users();
        Stream<ObjectNode> found = (filter.deleted() ? users.deleted() : users.all())
                .stream()
                        .map((DirectoryUser user) -> UserJson.of(customer.path(), user))
                        .filter(filter.condition());
        List<ObjectNode> all = sorted(call, found).toList();
        return SeekPages.page(call, all, user -> user.path("id").asText(), user -> user, pageSize);
    }

    private static Stream<ObjectNode> sorted(Call call, Stream<ObjectNode> users) {
        String field = call.query("sortField");
        if (field == null) {
            return users;
        }
        String property = SORTABLE.stream()
                .filter(field::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> PartnerError.INVALID_ENUM.because("sortField " + field));
        Comparator<ObjectNode> up =
                Comparator.comparing(user -> user.path(property).asText().toLowerCase(Locale.ROOT));
        return users.sorted("Descending".equalsIgnoreCase(call.query("sortDirection")) ? up.reversed() : up);
    }
}
