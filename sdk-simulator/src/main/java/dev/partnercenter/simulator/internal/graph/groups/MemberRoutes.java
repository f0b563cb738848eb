package dev.partnercenter.simulator.internal.graph.groups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryGroup;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.Members;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.graph.users.UserType;
import dev.partnercenter.simulator.internal.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The members of a role or of a group. */
public final class MemberRoutes {

    private static final EntityType MEMBER = EntityType.anyOf("directoryObject", UserType.USER, GroupType.GROUP);

    private final String what;
    private final String path;
    private final Listing listing;
    private final ListRules rules;
    private final Function<GraphCall, Members> members;

    /**
     * Routes below a path.
     *
     * @param what the word for it in the names of the routes
     */
    public MemberRoutes(
            String what, String path, Listing listing, ListRules rules, Function<GraphCall, Members> members) {
        this.what = what;
        this.path = path + "/members";
        this.listing = listing;
        this.rules = rules;
        this.members = members;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-" + what + "-members", path, this::list),
                GraphRoute.get("graph-list-" + what + "-user-members", path + "/microsoft.graph.user", this::users),
                GraphRoute.post("graph-add-" + what + "-member", path + "/$ref", this::add),
                GraphRoute.delete("graph-remove-" + what + "-member", path + "/{memberId}/$ref", this::remove),
                GraphRoute.delete("graph-delete-" + what + "-member-itself", path + "/{memberId}", this::deleteItself));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> objects = members.apply(call).ids().stream()
                .flatMap(id -> object(call.directory(), id).stream())
                .toList();
        return listing.page(call, MEMBER, rules, objects, "directoryObjects");
    }

    private Answer users(GraphCall call) {
        List<ObjectNode> objects = members.apply(call).ids().stream()
                .flatMap(id -> call.directory().users().find(id).stream())
                .map(DirectoryUser::toJson)
                .toList();
        return listing.page(call, UserType.USER, rules, objects, "users");
    }

    private Answer add(GraphCall call) {
        String id = Reference.of(call);
        Members all = members.apply(call);
        call.directory().requireMember(id);
        all.add(id);
        return Answer.empty(204);
    }

    private Answer remove(GraphCall call) {
        members.apply(call).remove(call.argument("memberId"));
        return Answer.empty(204);
    }

    /** Without {@code $ref} it is not the membership that is deleted but the member, as the service has it. */
    private Answer deleteItself(GraphCall call) {
        TenantDirectory directory = call.directory();
        String id = call.argument("memberId");
        if (!members.apply(call).has(id)) {
            throw DirectoryRule.FOUND.because(id);
        }
        directory.users().find(id).ifPresent(user -> directory.users().delete(user, call.now()));
        directory.groups().find(id).ifPresent(directory.groups()::delete);
        return Answer.empty(204);
    }

    private static Optional<ObjectNode> object(TenantDirectory directory, String id) {
        Stream<ObjectNode> user =
                directory.users().find(id).map(DirectoryUser::toJson).map(UserType.USER::mark).stream();
        Stream<ObjectNode> group =
                directory.groups().find(id).map(DirectoryGroup::toJson).map(GroupType.GROUP::mark).stream();
        return Stream.concat(user, group).findFirst();
    }
}
