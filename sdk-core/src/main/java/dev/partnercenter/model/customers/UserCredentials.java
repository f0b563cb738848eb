package dev.partnercenter.model.customers;

import dev.partnercenter.Secret;
import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in of the administrator that comes with a new customer. The password is told once and never again. Docs
 * page: user-resources.
 *
 * @param userName the name, without the domain
 * @param password the first password; shown masked
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UserCredentials(
        @Nullable String userName, @Nullable Secret password, Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UserCredentialsBuilder builder() {
        return new UserCredentialsBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UserCredentialsBuilder toBuilder() {
        return new UserCredentialsBuilder(this);
    }
}
