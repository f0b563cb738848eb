package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.Progress;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relationship with a customer, from its draft to its end. */
final class Relationship {

    private static final Set<String> ENDED = Set.of("expired", "terminated");

    private final Version version;
    private final Map<String, AccessAssignment> assignments = new LinkedHashMap<>();
    private final Map<String, Action> requests = new LinkedHashMap<>();
    private final Map<String, Action> operations = new LinkedHashMap<>();
    private final Term term = new Term();
    private ObjectNode properties;
    private UnifiedRoles roles;
    private String status = "created";
    private @Nullable Change change;

    Relationship(String id, ObjectNode properties, UnifiedRoles roles, Instant now) {
        this.version = new Version(id, now);
        this.properties = properties;
        this.roles = roles;
    }

    Version version() {
        return version;
    }

    Map<String, AccessAssignment> assignments() {
        return assignments;
    }

    Map<String, Action> requests() {
        return requests;
    }

    Map<String, Action> operations() {
        return operations;
    }

    ObjectNode properties() {
        return properties;
    }

    UnifiedRoles roles() {
        return roles;
    }

    boolean is(String other) {
        return status.equals(other);
    }

    Optional<String> customerId() {
        return Optional.ofNullable(Json.text(properties.path("customer"), "tenantId"));
    }

    /** Whether a customer ever agreed to it. */
    boolean wasActive() {
        return term.wasActive();
    }

    /** When it was locked for approval. */
    Optional<Instant> locked() {
        return term.locked();
    }

    void become(ObjectNode others, UnifiedRoles otherRoles, Instant now) {
        properties = others;
        roles = otherRoles;
        version.changed(now);
    }

    /** Goes on: by this look, and by what the time has brought. */
    void look(Instant now) {
        Change going = change;
        if (going != null) {
            going.look(now);
        }
        operations.values().forEach(operation -> operation.change().look(now));
        assignments.values().forEach(assignment -> assignment.look(now));
        assignments.values().removeIf(AccessAssignment::gone);
        if ((is("approvalPending") && term.forgotten(now)) || (is("active") && term.over(properties, now))) {
            set("expired", now);
        }
    }

    /** Closes the draft, as its request goes on. */
    Change lock(Instant now) {
        return start(new Change(new Progress(now, "created", "pending", "succeeded"), (stage, at) -> {
            if (stage.equals("succeeded")) {
                term.lock(at);
                set("approvalPending", at);
            }
        }));
    }

    /** Ends it, as its request goes on. */
    Change terminate(Instant now) {
        return start(new Change(
                new Progress(now, "created", "pending", "succeeded"),
                (stage, at) -> set(
                        switch (stage) {
                            case "created" -> "terminationRequested";
                            case "pending" -> "terminating";
                            default -> "terminated";
                        },
                        at)));
    }

    /** The customer agrees. */
    void approve(String customerId, String customerName, Instant now) {
        properties.putObject("customer").put("tenantId", customerId).put("displayName", customerName);
        start(new Change(new Progress(now, "approved", "activating", "active"), this::set));
    }

    ObjectNode toJson() {
        ObjectNode json = GdapType.RELATIONSHIP.mark(version.write(Json.object()));
        json.setAll(properties.deepCopy());
        json.set("accessDetails", roles.toJson());
        return term.write(json.put("status", status));
    }

    private Change start(Change started) {
        change = started;
        return started;
    }

    private void set(String other, Instant now) {
        if (status.equals(other)) {
            return;
        }
        status = other;
        version.changed(now);
        if (other.equals("active")) {
            term.activate(properties, now);
        }
        if (ENDED.contains(other)) {
            term.end(now);
            assignments.clear();
        }
    }
}
