package dev.partnercenter.simulator.internal.graph.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.ListRules;
import dev.partnercenter.simulator.internal.graph.odata.Listing;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Users: list, create, get, change, delete. */
public final class UserRoutes {

    private final Listing listing;

    /** Shows lists by {@code listing}. */
    public UserRoutes(Listing listing) {
        this.listing = listing;
    }

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.get("graph-list-users", "/users", this::list),
                GraphRoute.post("graph-create-user", "/users", this::create),
                GraphRoute.get("graph-get-user", "/users/{userId}", this::get),
                GraphRoute.patch("graph-update-user", "/users/{userId}", this::update),
                GraphRoute.delete("graph-delete-user", "/users/{userId}", this::delete));
    }

    private Answer list(GraphCall call) {
        List<ObjectNode> users = call.directory().users().all().stream()
                .map(DirectoryUser::toJson)
                .toList();
        return listing.page(call, UserType.USER, ListRules.DIRECTORY, users, "users");
    }

    private Answer create(GraphCall call) {
        ObjectNode properties = Bodies.properties(UserType.USER, call.body());
        NewPassword password = password(properties).orElse(new NewPassword(null, null, null));
        DirectoryUser user = call.directory().users().create(properties, password, call.now());
        return Answer.created(Listing.created(call, UserType.USER, user.toJson(), "users"))
                .with("Location", location(call, user.id()));
    }

    private Answer get(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        return Answer.ok(Listing.single(call, UserType.USER, user.toJson(), "users"));
    }

    private Answer update(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        ObjectNode changes = Bodies.properties(UserType.USER, call.body());
        if (changes.isEmpty()) {
            throw GraphError.BAD_REQUEST.because("Empty Payload. JSON content expected.");
        }
        Optional<NewPassword> password = password(changes);
        call.directory().users().update(user, changes, password, call.now());
        return Answer.empty(204);
    }

    private Answer delete(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        call.directory().users().delete(user, call.now());
        return Answer.empty(204);
    }

    /** Takes the password out of what was sent. */
    private static Optional<NewPassword> password(ObjectNode properties) {
        JsonNode sent = properties.remove("passwordProfile");
        if (sent == null || sent.isNull()) {
            return Optional.empty();
        }
        for (String name :
                List.of("password", "forceChangePasswordNextSignIn", "forceChangePasswordNextSignInWithMfa")) {
            JsonNode value = sent.path(name);
            if (!value.isMissingNode() && !value.isNull() && value.isTextual() != name.equals("password")) {
                throw GraphError.BAD_REQUEST.because(
                        "Invalid value specified for property 'passwordProfile' of resource 'User'.");
            }
        }
        return Optional.of(new NewPassword(
                Json.text(sent, "password"),
                flag(sent, "forceChangePasswordNextSignIn"),
                flag(sent, "forceChangePasswordNextSignInWithMfa")));
    }

    private static @Nullable Boolean flag(JsonNode object, String name) {
        return object.path(name).isBoolean() ? Boolean.valueOf(object.path(name).asBoolean()) : null;
    }

    /** The address that the service gives; it is that of the directory behind it and not for clients. */
    private static String location(GraphCall call, String id) {
        return "https://" + call.call().request().host() + "/v2/"
                + call.directory().tenantId() + "/directoryObjects/" + id + "/Microsoft.DirectoryServices.User";
    }
}
