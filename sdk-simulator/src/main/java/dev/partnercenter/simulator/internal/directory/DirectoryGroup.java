package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;

/** A group with its members. Properties have the names of Microsoft Graph. */
public final class DirectoryGroup {

    private final String id;
    private final Instant created;
    private final ObjectNode properties;
    private final Members members = new Members();

    DirectoryGroup(String id, ObjectNode properties, Instant now) {
        this.id = id;
        this.created = now;
        this.properties = properties;
    }

    /** The object id. */
    public String id() {
        return id;
    }

    /** Who belongs to it. */
    public Members members() {
        return members;
    }

    /** Whether a role can be given to it. */
    public boolean assignableToRole() {
        return properties.path("isAssignableToRole").asBoolean();
    }

    /** The group with every property that has a value. */
    public ObjectNode toJson() {
        ObjectNode json = Json.object().put("id", id);
        json.setAll(properties.deepCopy());
        json.put("createdDateTime", DirectoryUser.time(created)).put("renewedDateTime", DirectoryUser.time(created));
        return json;
    }
}
