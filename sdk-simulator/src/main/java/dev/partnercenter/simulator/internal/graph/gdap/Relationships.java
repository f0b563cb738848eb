package dev.partnercenter.simulator.internal.graph.gdap;

import dev.partnercenter.simulator.DelegatedAdminControls;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.graph.GraphCall;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All relationships of the partner, and what customers do about them. Guarded by the lock of the world. */
public final class Relationships implements DelegatedAdminControls {

    private final Clock clock;
    private final World world;
    private final Optional<Duration> approval;
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();

    /** Customers approve by themselves after the time that is given, if one is. */
    public Relationships(Clock clock, World world, Optional<Duration> approval) {
        this.clock = clock;
        this.world = world;
        this.approval = approval;
    }

    /** All, oldest first, each brought on by this look. */
    List<Relationship> all(GraphCall call) {
        requirePartner(call);
        relationships.values().forEach(relationship -> look(relationship, call.now()));
        return List.copyOf(relationships.values());
    }

    /** The relationship that the path names, brought on by this look. */
    Relationship get(GraphCall call) {
        requirePartner(call);
        String id = call.argument("relationshipId");
        Relationship relationship = find(id).orElseThrow(
                        () -> GraphError.RESOURCE_NOT_FOUND.because("There is no relationship '" + id + "'."));
        look(relationship, call.now());
        return relationship;
    }

    void add(Relationship relationship) {
        relationships.put(relationship.version().id(), relationship);
    }

    void remove(Relationship relationship) {
        relationships.remove(relationship.version().id());
    }

    /** Customers who have agreed to a relationship. */
    List<CustomerAccount> customers(GraphCall call) {
        List<String> ids = all(call).stream()
                .filter(Relationship::wasActive)
                .flatMap(relationship -> relationship.customerId().stream())
                .toList();
        return world.customers().stream()
                .filter(customer -> ids.stream().anyMatch(customer.id()::equalsIgnoreCase))
                .toList();
    }

    /** Refuses a name that another relationship has. */
    void requireFree(String name, String ownId) {
        boolean taken = relationships.values().stream()
                .filter(other -> !other.version().id().equals(ownId))
                .anyMatch(other ->
                        Json.text(other.properties(), "displayName", "").equalsIgnoreCase(name));
        if (taken) {
            throw GraphError.CONFLICT.because("Another relationship has the display name '" + name + "'.");
        }
    }

    /** Forgets all. */
    public void clear() {
        relationships.clear();
    }

    @Override
    public void approve(String relationshipId) {
        synchronized (world) {
            Relationship relationship = pending(relationshipId);
            String customerId = relationship
                    .customerId()
                    .orElseThrow(() -> new IllegalArgumentException("relationshipId names no customer"));
            approve(relationship, customerId, clock.instant());
        }
    }

    @Override
    public void approve(String relationshipId, String customerId) {
        synchronized (world) {
            approve(pending(relationshipId), customerId, clock.instant());
        }
    }

    @Override
    public void terminate(String relationshipId) {
        synchronized (world) {
            Relationship relationship = known(relationshipId);
            if (!relationship.is("active")) {
                throw new IllegalArgumentException("relationshipId is not active: " + relationshipId);
            }
            relationship.terminate(clock.instant());
        }
    }

    private void look(Relationship relationship, Instant now) {
        relationship.look(now);
        boolean due = relationship.is("approvalPending")
                && approval.isPresent()
                && relationship
                        .locked()
                        .filter(since -> !now.isBefore(since.plus(approval.get())))
                        .isPresent();
        if (due) {
            relationship.customerId().ifPresent(customerId -> approve(relationship, customerId, now));
        }
    }

    private void approve(Relationship relationship, String customerId, Instant now) {
        String name = world.owner(customerId)
                .map(CustomerAccount::directory)
                .map(directory -> directory.displayName())
                .orElse("");
        relationship.approve(customerId, name, now);
    }

    private Relationship pending(String id) {
        Relationship relationship = known(id);
        relationship.look(clock.instant());
        relationship.look(clock.instant());
        if (!relationship.is("approvalPending")) {
            throw new IllegalArgumentException("relationshipId waits for no approval: " + id);
        }
        return relationship;
    }

    private Relationship known(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("relationshipId is not known: " + id));
    }

    private Optional<Relationship> find(String id) {
        return Optional.ofNullable(relationships.get(id.toLowerCase(Locale.ROOT)));
    }

    private static void requirePartner(GraphCall call) {
        if (!call.directory().tenantId().equals(TestIdentity.TENANT_ID)) {
            throw GraphError.DENIED.refusal();
        }
    }
}
