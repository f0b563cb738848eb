package dev.partnercenter.model.profiles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner's organization. Docs page: profile-resources.
 *
 * @param id the id of the organization
 * @param companyName its name
 * @param defaultAddress its address
 * @param tenantId its tenant id
 * @param domain its domain
 * @param email its e-mail address
 * @param language its language, such as {@code en}
 * @param culture its culture, such as {@code en-US}
 * @param profileType the kind of profile
 * @param links the profile itself
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrganizationProfile(
        @Nullable String id,
        @Nullable String companyName,
        @Nullable Address defaultAddress,
        @Nullable String tenantId,
        @Nullable String domain,
        @Nullable String email,
        @Nullable String language,
        @Nullable String culture,
        @Nullable String profileType,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrganizationProfileBuilder builder() {
        return new OrganizationProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrganizationProfileBuilder toBuilder() {
        return new OrganizationProfileBuilder(this);
    }
}
