package dev.partnercenter.simulator.internal.partner.roles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRole;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.RoleTemplate;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.SeekPages;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.util.List;
import java.util.Optional;

/** Directory roles. Their ids are those of the templates, and nobody has to activate them first. */
public final class RoleRoutes {

    private static final String CUSTOMER = "/v1/customers/{customerId}";
    private static final String MEMBERS = CUSTOMER + "/directoryroles/{roleId}/usermembers";

    private final World world;
    private final int pageSize;

    /** Looks for customers in the world. */
    public RoleRoutes(World world, int pageSize) {
        this.world = world;
        this.pageSize = pageSize;
    }

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-user-roles-for-a-customer-all", CUSTOMER + "/directoryroles", this::all)
                        .forUsers(),
                Route.get("get-user-roles-for-a-customer-members", MEMBERS, this::members)
                        .forUsers(),
                Route.post("set-user-roles-for-a-customer", MEMBERS, this::add).forUsers(),
                Route.delete("remove-customer-user-from-a-role", MEMBERS + "/{userId}", this::remove)
                        .forUsers(),
                Route.get(
                                "get-user-roles-for-a-customer-by-user",
                                CUSTOMER + "/users/{userId}/directoryroles",
                                this::ofUser)
                        .forUsers());
    }

    private Answer all(Call call) {
        directory(call);
        List<ObjectNode> roles =
                RoleTemplate.all().stream().map(RoleRoutes::json).toList();
        return Answer.ok(
                Links.collection(roles, Links.unversioned(call.request().path())));
    }

    private Answer ofUser(Call call) {
        TenantDirectory directory = directory(call);
        DirectoryUser user = directory.users().get(call.argument("userId"));
        List<ObjectNode> roles = directory.roles().of(user.id()).stream()
                .map(DirectoryRole::template)
                .map(RoleRoutes::json)
                .toList();
        return Answer.ok(
                Links.collection(roles, Links.unversioned(call.request().path())));
    }

    private Answer members(Call call) {
        TenantDirectory directory = directory(call);
        RoleTemplate template = template(call);
        List<DirectoryUser> users =
                activated(directory, template).map(role -> role.members().ids()).orElse(List.of()).stream()
                        .flatMap(id -> directory.users().find(id).stream())
                        .toList();
        return Answer.ok(SeekPages.page(
                call, users, DirectoryUser::id, (DirectoryUser user) -> member(template, user), pageSize));
    }

    private Answer add(Call call) {
        TenantDirectory directory = directory(call);
        RoleTemplate template = template(call);
        ObjectNode sent = call.json();
        String id = sent == null ? null : Json.text(sent, "id");
        if (id == null) {
            throw PartnerError.INVALID_PROPERTY.because("id");
        }
        DirectoryUser user = directory.users().get(id);
        activated(directory, template)
                .orElseGet(() -> directory.roles().activate(template.id()))
                .members()
                .add(user.id());
        return Answer.created(member(template, user));
    }

    private Answer remove(Call call) {
        TenantDirectory directory = directory(call);
        DirectoryUser user = directory.users().get(call.argument("userId"));
        activated(directory, template(call))
                .orElseThrow(() -> PartnerError.USER_NOT_FOUND.because(user.id()))
                .members()
                .remove(user.id());
        return Answer.empty(204);
    }

    private TenantDirectory directory(Call call) {
        TenantDirectory directory = world.customer(call.argument("customerId")).directory();
        directory.settle(call.now());
        return directory;
    }

    private static RoleTemplate template(Call call) {
        String id = call.argument("roleId");
        return RoleTemplate.find(id).orElseThrow(() -> PartnerError.ROLE_NOT_FOUND.because(id));
    }

    private static Optional<DirectoryRole> activated(TenantDirectory directory, RoleTemplate template) {
        return directory.roles().all().stream()
                .filter(role -> role.template().equals(template))
                .findFirst();
    }

    private static ObjectNode json(RoleTemplate template) {
        return Links.typed(Json.object().put("name", template.name()).put("id", template.id()), "DirectoryRole");
    }

    private static ObjectNode member(RoleTemplate template, DirectoryUser user) {
        ObjectNode member = Json.object()
                .put("displayName", user.text("displayName"))
                .put("userPrincipalName", user.name())
                .put("roleId", template.id())
                .put("id", user.id());
        return Links.typed(member, "UserMember");
    }
}
