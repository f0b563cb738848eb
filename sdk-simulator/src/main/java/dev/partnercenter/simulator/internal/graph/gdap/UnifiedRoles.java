package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.RoleTemplate;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.LinkedHashSet;
import java.util.Set;

/** The roles that access is about: ids of roles that every directory has. */
record UnifiedRoles(Set<String> ids) {

    private static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    /** The roles in {@code accessDetails}, at least one. */
    static UnifiedRoles of(JsonNode accessDetails) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode role : accessDetails.path("unifiedRoles")) {
            String id = role.path("roleDefinitionId").asText();
            ids.add(RoleTemplate.find(id)
                    .orElseThrow(() -> GraphError.BAD_ARGUMENT.because("There is no role definition '" + id + "'."))
                    .id());
        }
        if (ids.isEmpty()) {
            throw GraphError.BAD_ARGUMENT.because("accessDetails must name at least one role.");
        }
        return new UnifiedRoles(ids);
    }

    boolean mayEverything() {
        return ids.contains(GLOBAL_ADMINISTRATOR);
    }

    /** Whether these are the other roles without the one that may everything. */
    boolean areThoseWithoutGlobalAdministrator(UnifiedRoles other) {
        Set<String> rest = new LinkedHashSet<>(other.ids());
        return rest.remove(GLOBAL_ADMINISTRATOR) && rest.equals(ids);
    }

    ObjectNode toJson() {
        ObjectNode details = Json.object();
        ArrayNode roles = details.putArray("unifiedRoles");
        ids.forEach(id -> roles.addObject().put("roleDefinitionId", id));
        return details;
    }
}
