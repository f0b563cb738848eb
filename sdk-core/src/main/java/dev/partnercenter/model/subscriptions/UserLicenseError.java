package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user whose licences could not be moved. Docs page: upgrade-resources.
 *
 * @param userObjectId the id of the user
 * @param name the user's name
 * @param email the user's e-mail address
 * @param errors why
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record UserLicenseError(
        @Nullable String userObjectId,
        @Nullable String name,
        @Nullable String email,
        List<ServiceFault> errors,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static UserLicenseErrorBuilder builder() {
        return new UserLicenseErrorBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public UserLicenseErrorBuilder toBuilder() {
        return new UserLicenseErrorBuilder(this);
    }
}
