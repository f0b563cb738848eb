package dev.partnercenter.simulator.internal.graph.users;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;
import java.util.Optional;

/** Users who were deleted: for thirty days they can be looked at and restored. */
public final class DeletedUserRoutes {

    private static final String ITEM = "/directory/deletedItems/{itemId}";

    private static final EntityType DELETED = EntityType.anyOf("directoryObject", UserType.USER);

    private static final EntityType RESTORATION = EntityType.named("restore")
            .writable(Kind.FLAG, "autoReconcileProxyConflict")
            .writable(Kind.TEXT, "newUserPrincipalName")
            .build();

    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public DeletedUserRoutes(Listing listing) {
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-deleted-users", "/directory/deletedItems/microsoft.graph.user", this::list),
                GraphRoute.get("graph-get-deleted-user", ITEM, this::get),
                GraphRoute.delete("graph-purge-deleted-user", ITEM, this::purge),
                GraphRoute.post("graph-restore-deleted-user", ITEM + "/restore", this::restore));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> users = call.directory().users().deleted().stream()
                .map(DirectoryUser::toJson)
                .toList();
        return listing.page(call, UserType.DELETED_USER, ListRules.DIRECTORY, users, "users");
    }

    private Answer get(GraphCall call) {
        ObjectNode user =
                call.directory().users().getDeleted(call.argument("itemId")).toJson();
        return Answer.ok(Listing.single(call, DELETED, UserType.USER.mark(user), "directoryObjects"));
    }

    private Answer purge(GraphCall call) {
        call.directory().users().purge(call.directory().users().getDeleted(call.argument("itemId")));
        return Answer.empty(204);
    }

    private Answer restore(GraphCall call) {
        DirectoryUser user = call.directory().users().getDeleted(call.argument("itemId"));
        ObjectNode wishes =
                call.call().request().body().size() == 0 ? Json.object() : Bodies.properties(RESTORATION, call.body());
        call.directory().restore(user, Optional.ofNullable(Json.text(wishes, "newUserPrincipalName")));
        return Answer.ok(Listing.created(call, DELETED, UserType.USER.mark(user.toJson()), "directoryObjects"));
    }
}
