package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.DirectoryRule.DirectoryRefusal;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The users of a tenant, and for thirty days those who were deleted. */
public final class Users {

    private static final Duration KEPT = Duration.ofDays(30);

    private final UserRules rules;
    private final Map<String, DirectoryUser> users = new LinkedHashMap<>();

    Users(Supplier<List<String>> domains) {
        this.rules = new UserRules(domains);
    }

    /** Those who are there, oldest first. */
    public List<DirectoryUser> all() {
        return users.values().stream().filter(user -> user.deleted().isEmpty()).toList();
    }

    /** Those who were deleted and can be restored. */
    public List<DirectoryUser> deleted() {
        return users.values().stream()
                .filter(user -> user.deleted().isPresent())
                .toList();
    }

    /** The user of an id or a user principal name. */
    public Optional<DirectoryUser> find(String idOrName) {
        return all().stream()
                .filter(user ->
                        user.id().equalsIgnoreCase(idOrName) || user.name().equalsIgnoreCase(idOrName))
                .findFirst();
    }

    /** The user of an id or a user principal name, or a refusal. */
    public DirectoryUser get(String idOrName) {
        return find(idOrName).orElseThrow(() -> DirectoryRule.FOUND.because(idOrName));
    }

    /** The deleted user of an id, or a refusal. */
    public DirectoryUser getDeleted(String id) {
        return Optional.ofNullable(users.get(key(id)))
                .filter(user -> user.deleted().isPresent())
                .orElseThrow(() -> DirectoryRule.FOUND.because(id));
    }

    /** Adds a user. */
    public DirectoryUser create(ObjectNode properties, NewPassword password, Instant now) {
        return create(UUID.randomUUID().toString(), properties, password, now);
    }

    /** Adds a user whose id is known beforehand. */
    DirectoryUser create(String id, ObjectNode properties, NewPassword password, Instant now) {
        rules.requireAll(properties, password);
        rules.require(properties);
        requireFree(Json.text(properties, "userPrincipalName", ""), id);
        password.require(Json.text(properties, "userPrincipalName", ""));
        DirectoryUser user = new DirectoryUser(id, now);
        user.set(properties);
        user.set(password, now);
        users.put(key(id), user);
        return user;
    }

    /** Changes what is given; a null clears. */
    public void update(DirectoryUser user, ObjectNode changes, Optional<NewPassword> password, Instant now) {
        rules.require(changes);
        String name = Json.text(changes, "userPrincipalName", user.name());
        requireFree(name, user.id());
        password.ifPresent(given -> given.require(name));
        user.set(changes);
        password.ifPresent(given -> user.set(given, now));
    }

    /** Deletes a user, who can be restored for a while. */
    public void delete(DirectoryUser user, Instant now) {
        user.delete(now);
    }

    /** Deletes a deleted user for good. */
    public void purge(DirectoryUser user) {
        users.remove(key(user.id()));
    }

    /** Brings a deleted user back, under another name if one is given. */
    void restore(DirectoryUser user, Optional<String> otherName) {
        String name = otherName.orElse(user.name());
        ObjectNode change = Json.object().put("userPrincipalName", name);
        rules.require(change);
        requireFree(name, user.id());
        user.set(change);
        user.restore();
    }

    /** Lets go of those whose time is over. */
    void settle(Instant now) {
        users.values()
                .removeIf(user -> user.deleted()
                        .filter(at -> !now.isBefore(at.plus(KEPT)))
                        .isPresent());
    }

    private void requireFree(String name, String ownId) {
        boolean taken = find(name).filter(other -> !other.id().equals(ownId)).isPresent();
        if (taken) {
            throw duplicate();
        }
    }

    private static DirectoryRefusal duplicate() {
        return DirectoryRule.VALUE_UNIQUE.at("userPrincipalName");
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
