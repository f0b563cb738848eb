package dev.partnercenter.simulator.internal.partner.users;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.Optional;

/** User accounts: the same users that Microsoft Graph shows. */
public final class UserRoutes {

    private static final String USERS = "/v1/customers/{customerId}/users";
    private static final String USER = USERS + "/{userId}";

    private final World world;
    private final UserList list;

    /** Looks for customers in the world. */
    public UserRoutes(World world, int pageSize) {
        this.world = world;
        this.list = new UserList(pageSize);
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-a-list-of-all-user-accounts-for-a-customer", USERS, this::list)
                        .forUsers(),
                Route.post("create-user-accounts-for-a-customer", USERS, this::create)
                        .forUsers(),
                Route.get("get-a-user-account-by-id", USER, this::get).forUsers(),
                Route.patch("update-user-accounts-for-a-customer", USER, this::update)
                        .forUsers(),
                Route.delete("delete-user-accounts-for-a-customer", USER, this::delete)
                        .forUsers());
    }

    private Answer list(Call call) {
        return Answer.ok(list.page(call, customer(call)));
    }

    private Answer create(Call call) {
        CustomerAccount customer = customer(call);
        ObjectNode sent = body(call);
        ObjectNode properties = UserJson.properties(sent);
        String name = Json.text(properties, "userPrincipalName");
        if (name == null) {
            throw PartnerError.INVALID_PROPERTY.because("userPrincipalName");
        }
        properties.put("accountEnabled", true).put("mailNickname", name.split("@", -1)[0]);
        NewPassword password = UserJson.password(sent).orElse(new NewPassword(null, null, null));
        DirectoryUser user = customer.directory().users().create(properties, password, call.now());
        return Answer.ok(UserJson.of(customer.path(), user));
    }

    private Answer get(Call call) {
        CustomerAccount customer = customer(call);
        return Answer.ok(
                UserJson.of(customer.path(), customer.directory().users().get(call.argument("userId"))));
    }

    /** Changes an account; brings a deleted one back when it shall be active. The answer repeats a new password. */
    private Answer update(Call call) {
        CustomerAccount customer = customer(call);
        TenantDirectory directory = customer.directory();
        ObjectNode sent = body(call);
        String state = Json.text(sent, "state", "active");
        if (!state.equalsIgnoreCase("active")) {
            throw PartnerError.INVALID_ENUM.because("state " + state);
        }
        if (sent.has("state") && directory.users().find(call.argument("userId")).isEmpty()) {
            directory.restore(directory.users().getDeleted(call.argument("userId")), Optional.empty());
        }
        DirectoryUser user = directory.users().get(call.argument("userId"));
        Optional<NewPassword> password = UserJson.password(sent);
        directory.users().update(user, UserJson.properties(sent), password, call.now());
        ObjectNode json = UserJson.of(customer.path(), user);
        if (password.isPresent()) {
            json.putObject("passwordProfile")
                    .put("forceChangePassword", user.forceChange())
                    .put("password", password.get().password());
        }
        return Answer.ok(json);
    }

    private Answer delete(Call call) {
        TenantDirectory directory = customer(call).directory();
        directory.users().delete(directory.users().get(call.argument("userId")), call.now());
        return Answer.empty(204);
    }

    private CustomerAccount customer(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        customer.directory().settle(call.now());
        return customer;
    }

    private static ObjectNode body(Call call) {
        ObjectNode sent = call.json();
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        return sent;
    }
}
