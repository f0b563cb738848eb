package dev.partnercenter.model.profiles;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.Contact;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner's company in the eyes of the law. Docs page: profile-resources.
 *
 * @param companyName the legal name of the company
 * @param address its address
 * @param primaryContact the person to write to
 * @param companyApproverAddress the address of the person who approves
 * @param companyApproverEmail the e-mail address of the person who approves
 * @param vettingStatus whether Microsoft has checked the company
 * @param vettingSubStatus what is being checked
 * @param profileType the kind of profile
 * @param links the profile itself
 * @param attributes the type and the version of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record LegalBusinessProfile(
        @Nullable String companyName,
        @Nullable Address address,
        @Nullable Contact primaryContact,
        @Nullable Address companyApproverAddress,
        @Nullable String companyApproverEmail,
        @Nullable VettingStatus vettingStatus,
        @Nullable VettingSubStatus vettingSubStatus,
        @Nullable String profileType,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static LegalBusinessProfileBuilder builder() {
        return new LegalBusinessProfileBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public LegalBusinessProfileBuilder toBuilder() {
        return new LegalBusinessProfileBuilder(this);
    }
}
