package dev.partnercenter.model.customers;

import dev.partnercenter.codegen.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The consent to an application in a customer's tenant, given by the partner on the customer's behalf. Docs page:
 * control-panel-vendor-apis.
 *
 * @param applicationId the client id of the application; it has to be the application that makes the call
 * @param displayName the name of the application for people
 * @param applicationGrants what the application may do
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ApplicationConsent(
        @Nullable String applicationId,
        @Nullable String displayName,
        List<ApplicationGrant> applicationGrants,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ApplicationConsentBuilder builder() {
        return new ApplicationConsentBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ApplicationConsentBuilder toBuilder() {
        return new ApplicationConsentBuilder(this);
    }
}
