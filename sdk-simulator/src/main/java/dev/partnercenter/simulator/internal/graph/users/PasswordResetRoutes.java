package dev.partnercenter.simulator.internal.graph.users;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.directory.DirectoryRule;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.graph.GraphRoute;
import dev.partnercenter.simulator.internal.graph.Progress;
import dev.partnercenter.simulator.internal.graph.odata.Bodies;
import dev.partnercenter.simulator.internal.graph.odata.EntityType;
import dev.partnercenter.simulator.internal.graph.odata.EntityType.Kind;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The reset of a password by an administrator, which is accepted first and done later, or not. */
public final class PasswordResetRoutes {

    private static final String PASSWORD_METHOD = "28c10230-6103-485e-b985-444c60001490";
    private static final String BANNED = "password";

    private static final EntityType RESET =
            EntityType.named("resetPassword").writable(Kind.TEXT, "newPassword").build();

    private record Reset(String userId, Progress progress) {}

    private final Map<String, Reset> resets = new HashMap<>();

    /** The table. */
    public List<GraphRoute> routes() {
        return List.of(
                GraphRoute.post(
                                "graph-reset-password",
                                "/users/{userId}/authentication/methods/{methodId}/resetPassword",
                                this::reset)
                        .forUsers(),
                GraphRoute.get(
                                "graph-get-authentication-operation",
                                "/users/{userId}/authentication/operations/{operationId}",
                                this::operation)
                        .forUsers());
    }

    /** Forgets all operations. */
    public void forget() {
        resets.clear();
    }

    private Answer reset(GraphCall call) {
        DirectoryUser user = call.directory().users().get(call.argument("userId"));
        if (!call.argument("methodId").equalsIgnoreCase(PASSWORD_METHOD)) {
            throw DirectoryRule.FOUND.because(call.argument("methodId"));
        }
        if (user.id().equals(TestIdentity.USER_ID)) {
            throw GraphError.DENIED.refusal();
        }
        ObjectNode sent =
                call.call().request().body().size() == 0 ? Json.object() : Bodies.properties(RESET, call.body());
        Optional<String> given = Optional.ofNullable(Json.text(sent, "newPassword"));
        String password = given.orElseGet(NewPassword::generate);
        boolean banned = password.toLowerCase(Locale.ROOT).contains(BANNED);
        if (!banned) {
            NewPassword change = new NewPassword(password, true, null);
            call.directory().users().update(user, Json.object(), Optional.of(change), call.now());
        }
        String id = UUID.randomUUID().toString();
        resets.put(id, new Reset(user.id(), Progress.ofOperation(call.now(), !banned)));
        ObjectNode body = Json.object();
        if (given.isEmpty()) {
            body.put("@odata.context", call.context("microsoft.graph.passwordResetResponse"))
                    .put("newPassword", password);
        }
        return Answer.json(202, body)
                .with(
                        "Location",
                        call.root() + "/users/" + user.id() + "/authentication/operations/" + id
                                + "?aadgdc=SIM01P&aadgsu=ssprprod-a")
                .with("Retry-After", "2");
    }

    private Answer operation(GraphCall call) {
        String id = call.argument("operationId");
        Reset reset = resets.get(id);
        if (reset == null
                || !reset.userId()
                        .equals(call.directory()
                                .users()
                                .get(call.argument("userId"))
                                .id())) {
            throw DirectoryRule.FOUND.because(id);
        }
        String status = reset.progress().look(call.now());
        return Answer.ok(Json.object()
                .put(
                        "@odata.context",
                        call.context("users('" + reset.userId() + "')/authentication/operations/$entity"))
                .put("id", id)
                .put("createdDateTime", DirectoryUser.time(reset.progress().started()))
                .put("lastActionDateTime", DirectoryUser.time(call.now()))
                .putNull("resourceLocation")
                .put("status", status)
                .put(
                        "statusDetail",
                        status.equals("failed") ? "The password is on the list of banned passwords." : null));
    }
}
