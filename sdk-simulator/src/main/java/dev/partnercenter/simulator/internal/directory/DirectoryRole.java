package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;

/** A role that was activated in a tenant, with its members. */
public final class DirectoryRole {

    private final String id;
    private final RoleTemplate template;
    private final Members members = new Members();

    DirectoryRole(String id, RoleTemplate template) {
        this.id = id;
        this.template = template;
    }

    /** The object id in this tenant. */
    public String id() {
        return id;
    }

    /** The role. */
    public RoleTemplate template() {
        return template;
    }

    /** Who has it. */
    public Members members() {
        return members;
    }

    /** The role with all its properties. */
    public ObjectNode toJson() {
        return Json.object()
                .put("id", id)
                .putNull("deletedDateTime")
                .put("description", template.description())
                .put("displayName", template.name())
                .put("roleTemplateId", template.id());
    }
}
