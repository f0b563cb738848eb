package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The groups of a tenant. */
public final class Groups {

    private static final List<String> REQUIRED =
            List.of("displayName", "mailEnabled", "mailNickname", "securityEnabled");

    private final Map<String, DirectoryGroup> groups = new LinkedHashMap<>();

    Groups() {}

    /** All, oldest first. */
    public List<DirectoryGroup> all() {
        return List.copyOf(groups.values());
    }

    /** The group of an id. */
    public Optional<DirectoryGroup> find(String id) {
        return groups.values().stream()
                .filter(group -> group.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The group of an id, or a refusal. */
    public DirectoryGroup get(String id) {
        return find(id).orElseThrow(() -> DirectoryRule.FOUND.because(id));
    }

    /** Adds a group without members. */
    public DirectoryGroup create(ObjectNode properties, Instant now) {
        return create(UUID.randomUUID().toString(), properties, now);
    }

    /** Adds a group whose id is known beforehand. */
    public DirectoryGroup create(String id, ObjectNode properties, Instant now) {
        REQUIRED.stream()
                .filter(name -> !properties.hasNonNull(name))
                .findFirst()
                .ifPresent(name -> {
                    throw DirectoryRule.GROUP_VALUE_GIVEN.at(name);
                });
        boolean unified = StreamSupport.stream(properties.path("groupTypes").spliterator(), false)
                .map(JsonNode::asText)
                .anyMatch("Unified"::equals);
        boolean mail = properties.path("mailEnabled").asBoolean();
        if (mail != unified) {
            throw DirectoryRule.GROUP_KIND.because("");
        }
        if (!mail && !properties.path("securityEnabled").asBoolean()) {
            throw DirectoryRule.GROUP_KIND.because("");
        }
        DirectoryGroup group = new DirectoryGroup(id, properties.deepCopy(), now);
        groups.put(group.id(), group);
        return group;
    }

    /** Deletes a group. */
    public void delete(DirectoryGroup group) {
        groups.remove(group.id());
    }

    /** The groups that an object belongs to itself. */
    public List<DirectoryGroup> of(String memberId) {
        return groups.values().stream()
                .filter(group -> group.members().has(memberId))
                .toList();
    }

    /** The groups that an object belongs to, also as a member of a member. */
    public List<DirectoryGroup> aroundOf(String memberId) {
        List<DirectoryGroup> found = new ArrayList<>(of(memberId));
        for (int i = 0; i < found.size(); i++) {
            of(found.get(i).id()).stream()
                    .filter(group -> !found.contains(group))
                    .forEach(found::add);
        }
        return found;
    }
}
