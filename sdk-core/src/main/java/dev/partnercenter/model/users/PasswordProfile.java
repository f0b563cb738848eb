package dev.partnercenter.model.users;

import dev.partnercenter.Secret;
import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A password for an account. Docs page: utility-resources. See {@link Passwords} for a generated one.
 *
 * @param password the password; shown masked
 * @param forceChangePassword whether the user must choose another at the next sign-in
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record PasswordProfile(
        @Nullable Secret password, @Nullable Boolean forceChangePassword, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static PasswordProfileBuilder builder() {
        return new PasswordProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public PasswordProfileBuilder toBuilder() {
        return new PasswordProfileBuilder(this);
    }
}
