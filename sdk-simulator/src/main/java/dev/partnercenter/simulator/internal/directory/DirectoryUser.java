package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user. Properties have the names of Microsoft Graph. */
public final class DirectoryUser {

    private final String id;
    private final Instant created;
    private final ObjectNode properties = Json.object();
    private final Map<String, AssignedLicense> licenses = new LinkedHashMap<>();
    private boolean forceChange;
    private boolean forceChangeWithMfa;
    private Instant passwordChanged;
    private @Nullable Instant deleted;

    DirectoryUser(String id, Instant now) {
        this.id = id;
        this.created = now;
        this.passwordChanged = now;
    }

    /** The object id. */
    public String id() {
        return id;
    }

    /** The user principal name, without what a deletion puts before it. */
    public String name() {
        return Json.text(properties, "userPrincipalName", "");
    }

    /** When the user was deleted; empty for one who is there. */
    public Optional<Instant> deleted() {
        return Optional.ofNullable(deleted);
    }

    /** A property as text, null when it has no value. */
    public @Nullable String text(String property) {
        return Json.text(properties, property);
    }

    /** Licences by the id of their product. */
    public Map<String, AssignedLicense> licenses() {
        return Collections.unmodifiableMap(licenses);
    }

    /** Whether the user has to change the password at the next sign-in. */
    public boolean forceChange() {
        return forceChange;
    }

    void set(ObjectNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                properties.remove(change.getKey());
            } else {
                properties.set(change.getKey(), change.getValue().deepCopy());
            }
        });
    }

    void set(NewPassword password, Instant now) {
        forceChange = or(password.forceChange(), forceChange);
        forceChangeWithMfa = or(password.forceChangeWithMfa(), forceChangeWithMfa);
        if (password.password() != null) {
            passwordChanged = now;
        }
    }

    void set(Map<String, AssignedLicense> others) {
        licenses.keySet().retainAll(others.keySet());
        licenses.putAll(others);
    }

    void delete(Instant now) {
        deleted = now;
    }

    void restore() {
        deleted = null;
    }

    /** The user with every property that has a value. */
    public ObjectNode toJson() {
        ObjectNode json = Json.object().put("id", id);
        json.setAll(properties.deepCopy());
        Instant gone = deleted;
        if (gone != null) {
            json.put("deletedDateTime", time(gone)).put("userPrincipalName", id.replace("-", "") + name());
        }
        json.put("createdDateTime", time(created))
                .put("userType", Json.text(properties, "userType", "Member"))
                .put("lastPasswordChangeDateTime", time(passwordChanged))
                .put("signInSessionsValidFromDateTime", time(passwordChanged));
        json.putArray("identities")
                .addObject()
                .put("signInType", "userPrincipalName")
                .put("issuer", name().substring(name().indexOf('@') + 1))
                .put("issuerAssignedId", name());
        JsonNode mail = properties.path("mail");
        if (mail.isTextual()) {
            json.putArray("proxyAddresses").add("SMTP:" + mail.asText());
        }
        AssignedLicense.write(json, licenses.values());
        json.putObject("passwordProfile")
                .put("forceChangePasswordNextSignIn", forceChange)
                .put("forceChangePasswordNextSignInWithMfa", forceChangeWithMfa)
                .putNull("password");
        return json;
    }

    /** A time as the directory writes it. */
    public static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static boolean or(@Nullable Boolean value, boolean otherwise) {
        return value == null ? otherwise : value;
    }
}
