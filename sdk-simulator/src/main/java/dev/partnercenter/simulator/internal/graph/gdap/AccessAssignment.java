package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.Progress;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;

/** The access that a group of the partner has by a relationship. */
final class AccessAssignment {

    private final Version version;
    private final String groupId;
    private UnifiedRoles roles;
    private String status = "pending";
    private Change change;

    AccessAssignment(String id, String groupId, UnifiedRoles roles, Instant now) {
        this.version = new Version(id, now);
        this.groupId = groupId;
        this.roles = roles;
        this.change = changing(new Progress(now, "pending", "active"));
    }

    Version version() {
        return version;
    }

    String groupId() {
        return groupId;
    }

    UnifiedRoles roles() {
        return roles;
    }

    boolean active() {
        return status.equals("active");
    }

    boolean gone() {
        return status.equals("deleted");
    }

    void look(Instant now) {
        change.look(now);
    }

    /** Gives it other roles; it is pending until the operation says so. */
    void become(UnifiedRoles others, Instant now) {
        roles = others;
        set("pending", now);
    }

    void activate(Instant now) {
        set("active", now);
    }

    void delete(Instant now) {
        set("deleting", now);
        change = changing(new Progress(now, "deleting", "deleted"));
    }

    ObjectNode toJson() {
        ObjectNode json = GdapType.ASSIGNMENT.mark(version.write(Json.object())).put("status", status);
        json.putObject("accessContainer").put("accessContainerId", groupId).put("accessContainerType", "securityGroup");
        json.set("accessDetails", roles.toJson());
        return json;
    }

    private Change changing(Progress progress) {
        return new Change(progress, this::set);
    }

    private void set(String other, Instant now) {
        if (!status.equals(other)) {
            status = other;
            version.changed(now);
        }
    }
}
