package dev.partnercenter.model.users;

import dev.partnercenter.Secret;
import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a password reset that Microsoft Graph carries out itself.
 *
 * @param newPassword the password that the service made up; absent if the caller gave one
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record PasswordReset(@Nullable Secret newPassword, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static PasswordResetBuilder builder() {
        return new PasswordResetBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public PasswordResetBuilder toBuilder() {
        return new PasswordResetBuilder(this);
    }
}
