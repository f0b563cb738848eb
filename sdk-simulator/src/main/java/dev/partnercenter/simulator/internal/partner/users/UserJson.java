package dev.partnercenter.simulator.internal.partner.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryUser;
import dev.partnercenter.simulator.internal.directory.NewPassword;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** User accounts as Partner Center reads and writes them; the directory has other names. */
final class UserJson {

    private static final Map<String, String> NAMES = Map.of(
            "usageLocation",
            "usageLocation",
            "userPrincipalName",
            "userPrincipalName",
            "firstName",
            "givenName",
            "lastName",
            "surname",
            "displayName",
            "displayName",
            "immutableId",
            "onPremisesImmutableId");

    private UserJson() {}

    /** The account as it is sent. */
    static ObjectNode of(String customerPath, DirectoryUser user) {
        ObjectNode known = user.toJson();
        ObjectNode json = Json.object();
        json.put("usageLocation", Json.text(known, "usageLocation")).put("id", user.id());
        for (String name : List.of("userPrincipalName", "firstName", "lastName", "displayName", "immutableId")) {
            Json.putIfPresent(json, name, Json.text(known, directoryName(name)));
        }
        Json.putIfPresent(json, "phoneNumber", phone(known));
        json.putNull("lastDirectorySyncTime")
                .put("userDomainType", "none")
                .put("state", user.deleted().isPresent() ? "inactive" : "active")
                .put("softDeletionTime", user.deleted().map(DirectoryUser::time).orElse(null));
        json.set("links", Links.self(customerPath + "/users/" + user.id()));
        return Links.typed(json, "CustomerUser");
    }

    /** What was sent, in the names of the directory. */
    static ObjectNode properties(ObjectNode sent) {
        ObjectNode properties = Json.object();
        NAMES.forEach((name, directoryName) -> {
            JsonNode value = sent.get(name);
            if (value != null) {
                properties.set(directoryName, scalar(name, value));
            }
        });
        JsonNode phone = sent.get("phoneNumber");
        if (phone != null) {
            Optional<String> number = Optional.ofNullable(Json.text(sent, "phoneNumber"));
            properties.set("businessPhones", Json.texts(number.map(List::of).orElse(List.of())));
        }
        return properties;
    }

    /** The password that was sent. */
    static Optional<NewPassword> password(ObjectNode sent) {
        JsonNode profile = sent.path("passwordProfile");
        if (!profile.isObject()) {
            return Optional.empty();
        }
        Boolean force = profile.path("forceChangePassword").isBoolean()
                ? Boolean.valueOf(profile.path("forceChangePassword").asBoolean())
                : null;
        return Optional.of(new NewPassword(Json.text(profile, "password"), force, null));
    }

    private static JsonNode scalar(String name, JsonNode value) {
        if (value.isNull() || value.asText().isEmpty()) {
            return NullNode.getInstance();
        }
        if (!value.isTextual()) {
            throw PartnerError.INVALID_PROPERTY.because(name);
        }
        return value;
    }

    private static String directoryName(String name) {
        return NAMES.getOrDefault(name, name);
    }

    private static @Nullable String phone(ObjectNode known) {
        JsonNode first = known.path("businessPhones").path(0);
        return first.isTextual() ? first.asText() : null;
    }
}
