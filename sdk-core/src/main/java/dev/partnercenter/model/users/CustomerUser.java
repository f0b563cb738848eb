package dev.partnercenter.model.users;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user account of a customer or of the partner itself. Docs page: user-resources.
 *
 * @param usageLocation the country where the user works, ISO 3166 alpha 2; needed before a license is assigned
 * @param id the object id of the user
 * @param userPrincipalName the sign-in name, such as {@code dana@harborcounty.onmicrosoft.us}
 * @param firstName the given name
 * @param lastName the family name
 * @param displayName the name in address books
 * @param immutableId the id of the account in a federated directory
 * @param passwordProfile the password; sent when an account is made or its password reset, hardly ever answered
 * @param phoneNumber the telephone number; in Microsoft Graph the one entry of {@code businessPhones}
 * @param lastDirectorySyncTime when the account was last synchronized from a directory of the customer's own
 * @param userDomainType whether the domain of the account is federated
 * @param state whether the account is in use or deleted
 * @param softDeletionTime when a deleted account was deleted
 * @param links the account itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record CustomerUser(
        @Nullable String usageLocation,
        @Nullable String id,
        @Nullable String userPrincipalName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String displayName,
        @Nullable String immutableId,
        @Nullable PasswordProfile passwordProfile,
        @Nullable String phoneNumber,
        @Nullable Instant lastDirectorySyncTime,
        @Nullable UserDomainType userDomainType,
        @Nullable UserState state,
        @Nullable Instant softDeletionTime,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static CustomerUserBuilder builder() {
        return new CustomerUserBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public CustomerUserBuilder toBuilder() {
        return new CustomerUserBuilder(this);
    }
}
