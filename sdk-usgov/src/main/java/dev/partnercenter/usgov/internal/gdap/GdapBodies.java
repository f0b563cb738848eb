package dev.partnercenter.usgov.internal.gdap;

import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of a model is sent. */
public final class GdapBodies {
    private static final Set<String> TIMES =
            Set.of("createdDateTime", "lastModifiedDateTime", "activatedDateTime", "endDateTime");

    private GdapBodies() {}

    /**
     * {@return what is sent to make a new one: all but what the service gives it, so that a new one can be made out of
     * an old one}
     */
    public static Map<String, @Nullable Object> creation(Record model) {
        Map<String, @Nullable Object> body = ModelJson.properties(model);
        body.keySet().removeIf(name -> isOfTheService(name) || name.startsWith("@odata."));
        return body;
    }

    /**
     * {@return what is sent to change one: the properties that are not as they were read}
     *
     * @param argument the name of the model, for messages
     * @param model as it was read, with the changes
     * @param id of what is changed
     * @throws IllegalArgumentException if the model is another one, or if a property is changed that only the service
     *     sets
     */
    public static Map<String, @Nullable Object> changes(String argument, @Nullable Record model, String id) {
        Record read = Checks.notNull(argument, model);
        Map<String, @Nullable Object> body = ModelJson.changes(read);
        same(argument, read, id);
        body.remove("id");
        body.remove("etag");
        Set<String> refused = new TreeSet<>(body.keySet());
        refused.removeIf(name -> !isOfTheService(name));
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(argument + "." + String.join(", " + argument + ".", refused)
                    + " cannot be changed: the service sets it");
        }
        return body;
    }

    /**
     * Checks that a model is of what is changed, where it says so.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static void same(String argument, Record model, String id) {
        Object modelId = ModelJson.properties(model).get("id");
        if (modelId != null && !modelId.toString().equalsIgnoreCase(id)) {
            throw new IllegalArgumentException(argument + ".id must be " + id + ", was " + modelId);
        }
    }

    /**
     * {@return the ETag for {@code If-Match}}
     *
     * @param argument its name, for messages
     * @throws IllegalArgumentException if there is none, or if no header can carry it
     */
    public static String etag(String argument, @Nullable String etag) {
        if (Objects.requireNonNullElse(etag, "").isBlank()) {
            throw new IllegalArgumentException(argument
                    + " must be the ETag that was read last: Microsoft Graph changes and deletes nothing without one");
        }
        return Checks.header(argument, Checks.notNull(argument, etag));
    }

    private static boolean isOfTheService(String name) {
        return TIMES.contains(name) || name.equals("id") || name.equals("etag") || name.equals("status");
    }
}
