package dev.partnercenter.usgov.internal.gdap;

import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessDetails;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.delegatedadmin.UnifiedRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Graph's pages say of the terms of a relationship, checked before anything is sent. */
public final class Terms {
    private static final int LONGEST_NAME = 50;
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(730);

    private Terms() {}

    /**
     * Checks a new relationship.
     *
     * @throws IllegalArgumentException if the name, the duration or the roles are missing or cannot be
     */
    public static void check(DelegatedAdminRelationship relationship) {
        check(relationship, Set.of("displayName", "duration", "accessDetails"));
    }

    /**
     * Checks some properties of a relationship.
     *
     * @throws IllegalArgumentException if the name, the duration or the roles are among them, and missing or impossible
     */
    public static void check(DelegatedAdminRelationship relationship, Set<String> properties) {
        if (properties.contains("displayName")) {
            name("relationship.displayName", relationship.displayName());
        }
        if (properties.contains("duration")) {
            duration("relationship.duration", relationship.duration());
        }
        if (properties.contains("accessDetails")) {
            roles("relationship.accessDetails", relationship.accessDetails());
        }
    }

    /**
     * Checks roles.
     *
     * @throws IllegalArgumentException if there are none, or if one has no id
     */
    public static void roles(String argument, @Nullable DelegatedAdminAccessDetails details) {
        List<UnifiedRole> roles = details == null ? List.of() : details.unifiedRoles();
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(argument + ".unifiedRoles must name at least one role");
        }
        for (UnifiedRole role : roles) {
            required(argument + ".unifiedRoles.roleDefinitionId", role.roleDefinitionId());
        }
    }

    /**
     * Checks that a text is there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static String required(String argument, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(argument + " must be set");
        }
        return value;
    }

    private static void name(String argument, @Nullable String value) {
        String name = required(argument, value);
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    argument + " must have at most " + LONGEST_NAME + " characters, had " + length);
        }
    }

    private static void duration(String argument, @Nullable String value) {
        Duration duration = IsoDuration.parse(required(argument, value));
        if (duration == null) {
            throw new IllegalArgumentException(
                    argument + " must be a duration as in ISO 8601, such as P730D or P2Y, was " + value);
        }
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(argument + " must be between P1D and P2Y (P730D), was " + value);
        }
    }
}
