package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The directory of one tenant. */
public final class TenantDirectory {

    private final String tenantId;
    private final Supplier<String> displayName;
    private final Supplier<List<String>> domains;
    private final Instant created;
    private final Users users;
    private final Roles roles = new Roles();
    private final Groups groups = new Groups();
    private final Licenses licenses;

    /**
     * A directory without users.
     *
     * @param domains the verified domains, the initial one first
     * @param seats what was bought for its users
     */
    public TenantDirectory(
            String tenantId,
            Supplier<String> displayName,
            Supplier<List<String>> domains,
            Supplier<List<Seats>> seats,
            Instant created) {
        this.tenantId = tenantId;
        this.displayName = displayName;
        this.domains = domains;
        this.created = created;
        this.users = new Users(domains);
        this.licenses = new Licenses(seats, users);
    }

    /** The tenant's id. */
    public String tenantId() {
        return tenantId;
    }

    /** The organization's name. */
    public String displayName() {
        return displayName.get();
    }

    /** The verified domains, the initial one first. */
    public List<String> domains() {
        return domains.get();
    }

    /** When the tenant came to be. */
    public Instant created() {
        return created;
    }

    /** The users. */
    public Users users() {
        return users;
    }

    /** The activated roles. */
    public Roles roles() {
        return roles;
    }

    /** The groups. */
    public Groups groups() {
        return groups;
    }

    /** What users can be licensed for. */
    public Licenses licenses() {
        return licenses;
    }

    /** The roles that somebody has, also as a member of a group. */
    public List<DirectoryRole> rolesAroundOf(String memberId) {
        return roles.all().stream()
                .filter(role -> role.members().has(memberId)
                        || groups.aroundOf(memberId).stream()
                                .anyMatch(group -> role.members().has(group.id())))
                .toList();
    }

    /** Brings a deleted user back, with the licences that are left. */
    public void restore(DirectoryUser user, Optional<String> otherName) {
        users.restore(user, otherName);
        licenses.fit(user);
    }

    /** Refuses an id that nobody has who could be a member of anything. */
    public void requireMember(String id) {
        if (users.find(id).isEmpty() && groups.find(id).isEmpty()) {
            throw DirectoryRule.FOUND.because(id);
        }
    }

    /** Lets everything happen that is due. */
    public void settle(Instant now) {
        users.settle(now);
    }

    /** Adds the administrator whom a new tenant starts with. */
    public void addFirstAdministrator(String id, String name, String displayName, NewPassword password) {
        ObjectNode properties = Json.object()
                .put("accountEnabled", true)
                .put("displayName", displayName)
                .put("mailNickname", name.substring(0, name.indexOf('@')))
                .put("userPrincipalName", name);
        users.create(id, properties, password, created);
        roles.getByTemplate(RoleTemplate.GLOBAL_ADMINISTRATOR.id()).members().add(id);
    }
}
