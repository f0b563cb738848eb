package dev.partnercenter.usgov.internal.users;

import com.microsoft.graph.models.User;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user of Graph as a {@link CustomerUser}, and back. What Partner Center has no name for stays in the bag under Graph's
 * name; what Graph cannot set is refused.
 */
final class UserMapping {
    static final Renames NAMES = Renames.of(Map.of(
            "givenName", "firstName",
            "surname", "lastName",
            "onPremisesImmutableId", "immutableId",
            "onPremisesLastSyncDateTime", "lastDirectorySyncTime",
            "deletedDateTime", "softDeletionTime"));

    private static final Renames PASSWORD = Renames.of(Map.of("forceChangePasswordNextSignIn", "forceChangePassword"));

    /** What the service decides alone. */
    private static final Set<String> READ_ONLY =
            Set.of("lastDirectorySyncTime", "softDeletionTime", "userDomainType", "id");

    /** What Partner Center says about an answer; it is no property of the user. */
    private static final Set<String> ENVELOPE = Set.of("attributes", "links");

    private static final String PHONES = "businessPhones";

    private UserMapping() {}

    static CustomerUser read(Map<String, Object> graph) {
        Map<String, Object> properties = NAMES.toPartner(graph);
        if (properties.get("passwordProfile") instanceof Map<?, ?> profile) {
            properties.put("passwordProfile", PASSWORD.toPartner(GraphValues.properties(profile)));
        }
        if (properties.get(PHONES) instanceof List<?> phones && phones.size() <= 1) {
            properties.remove(PHONES);
            if (!phones.isEmpty()) {
                properties.put("phoneNumber", phones.get(0));
            }
        }
        properties.put("state", graph.get("deletedDateTime") == null ? "active" : "inactive");
        return ModelJson.toModel(properties, CustomerUser.class);
    }

    /** {@return the body of a change: the given properties of a user under Graph's names} */
    static User write(Map<String, ? extends @Nullable Object> properties) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>(properties);
        sent.keySet().removeAll(ENVELOPE);
        refuse(sent);
        if (sent.containsKey("phoneNumber")) {
            Object phone = sent.remove("phoneNumber");
            sent.put(PHONES, phone == null ? List.of() : List.of(phone));
        }
        if (sent.get("passwordProfile") instanceof Map<?, ?> profile) {
            sent.put("passwordProfile", PASSWORD.toGraph(GraphValues.properties(profile)));
        }
        User user = GraphValues.bare(new User());
        user.setAdditionalData(GraphValues.additionalData(NAMES.toGraph(sent)));
        return user;
    }

    private static void refuse(Map<String, @Nullable Object> sent) {
        for (String name : sent.keySet()) {
            if (READ_ONLY.contains(name)) {
                throw new IllegalArgumentException("user." + name + " cannot be set: the service decides it");
            }
            if (name.equals("state")) {
                throw new IllegalArgumentException("user.state cannot be set through Microsoft Graph: use delete() and"
                        + " restore(), or the additional property accountEnabled to block the sign-in");
            }
            String partnerName = NAMES.toPartner(name);
            if (!partnerName.equals(name) || (name.equals(PHONES) && sent.containsKey("phoneNumber"))) {
                throw new IllegalArgumentException("user has the additional property " + name + ", which is "
                        + (name.equals(PHONES) ? "phoneNumber" : partnerName) + " here");
            }
        }
    }
}
