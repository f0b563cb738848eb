package dev.partnercenter.model.profiles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner in the Microsoft partner program. Docs page: profile-resources.
 *
 * @param partnerName the name of the partner
 * @param mpnId the id in the program
 * @param profileType the kind of profile
 * @param links the profile itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record MpnProfile(
        @Nullable String partnerName,
        @Nullable String mpnId,
        @Nullable String profileType,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static MpnProfileBuilder builder() {
        return new MpnProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public MpnProfileBuilder toBuilder() {
        return new MpnProfileBuilder(this);
    }
}
