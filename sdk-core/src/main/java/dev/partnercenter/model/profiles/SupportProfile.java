package dev.partnercenter.model.profiles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the partner's customers get help. Docs page: profile-resources.
 *
 * @param email the e-mail address for help
 * @param telephone the telephone number for help
 * @param website the website for help
 * @param profileType the kind of profile
 * @param links the profile itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SupportProfile(
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String website,
        @Nullable String profileType,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SupportProfileBuilder builder() {
        return new SupportProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SupportProfileBuilder toBuilder() {
        return new SupportProfileBuilder(this);
    }
}
