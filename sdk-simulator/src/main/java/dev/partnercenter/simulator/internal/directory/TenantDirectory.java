package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The directory of one tenant. */
public final class TenantDirectory {

    private final String tenantId;
    private final Supplier<String> displayName;
    private final Supplier<List<String>> domains;
    private final Instant created;
    private final Users users;

    /**
     * A directory without users.
     *
     * @param domains the verified domains, the initial one first
     */
    public TenantDirectory(
            String tenantId, Supplier<String> displayName, Supplier<List<String>> domains, Instant created) {
        this.tenantId = tenantId;
        this.displayName = displayName;
        this.domains = domains;
        this.created = created;
        this.users = new Users(domains);
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
    }
}
