package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.Progress;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relationship with a customer, from its draft to its end. */
final class Relationship {

    private static final Duration OPEN_FOR_APPROVAL = Duration.ofDays(90);
    private static final String EXTENDED_BY_HALF_A_YEAR = "P180D";
    private static final Set<String> ENDED = Set.of("expired", "terminated");

    private final Version version;
    private final Map<String, AccessAssignment> assignments = new LinkedHashMap<>();
    private final Map<String, Action> requests = new LinkedHashMap<>();
    private final Map<String, Action> operations = new LinkedHashMap<>();
    private ObjectNode properties;
    private UnifiedRoles roles;
    private String status = "created";
    private @Nullable Change change;
    private @Nullable Instant locked;
    private @Nullable Instant activated;
    private @Nullable Instant end;

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
        return activated != null;
    }

    /** When it was locked for approval. */
    Optional<Instant> locked() {
        return Optional.ofNullable(locked);
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
        Instant since = locked;
        if (is("approvalPending") && since != null && !now.isBefore(since.plus(OPEN_FOR_APPROVAL))) {
            set("expired", now);
        }
        Instant over = end;
        if (is("active") && over != null && !now.isBefore(over)) {
            expire(over, now);
        }
    }

    /** Closes the draft, as its request goes on. */
    Change lock(Instant now) {
        return start(new Change(new Progress(now, "created", "pending", "succeeded"), (stage, at) -> {
            if (stage.equals("succeeded")) {
                locked = at;
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
        return json.put("status", status)
                .put("activatedDateTime", activated == null ? null : activated.toString())
                .put("endDateTime", end == null ? null : end.toString());
    }

    private Change start(Change started) {
        change = started;
        return started;
    }

    private void expire(Instant over, Instant now) {
        if (Json.text(properties, "autoExtendDuration", "").equals(EXTENDED_BY_HALF_A_YEAR)) {
            end = over.plus(Duration.ofDays(180));
            version.changed(now);
        } else {
            set("expired", now);
        }
    }

    private void set(String other, Instant now) {
        if (status.equals(other)) {
            return;
        }
        status = other;
        version.changed(now);
        if (other.equals("active")) {
            activated = now;
            Period duration = Period.parse(Json.text(properties, "duration", "P1D"));
            end = now.atOffset(ZoneOffset.UTC).plus(duration).toInstant();
        }
        if (ENDED.contains(other)) {
            end = now;
            assignments.clear();
        }
    }
}
