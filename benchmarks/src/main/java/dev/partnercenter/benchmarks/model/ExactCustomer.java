package dev.partnercenter.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Customer} with the properties and types of the SDK. */
public record ExactCustomer(
        @Nullable String id,
        @Nullable String commerceId,
        @Nullable Company companyProfile,
        @Nullable Billing billingProfile,
        @Nullable String relationshipToPartner,
        @Nullable Boolean allowDelegatedAccess,
        @Nullable List<String> customDomains,
        @Nullable String associatedPartnerId,
        @Nullable Links links,
        @Nullable ExactAttributes attributes,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

    /** {@code CustomerCompanyProfile} with the properties and types of the SDK. */
    public record Company(
            @Nullable String tenantId,
            @Nullable String domain,
            @Nullable String companyName,
            @Nullable Links links,
            @Nullable ExactAttributes attributes,
            @Nullable Address address,
            @Nullable String email,
            @Nullable String organizationRegistrationNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

    /** {@code CustomerBillingProfile} with the properties and types of the SDK. */
    public record Billing(
            @Nullable String id,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String culture,
            @Nullable String language,
            @Nullable String companyName,
            @Nullable Address defaultAddress,
            @Nullable Links links,
            @Nullable ExactAttributes attributes,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

    /** {@code Address} with the properties and types of the SDK. */
    public record Address(
            @Nullable String addressLine1,
            @Nullable String addressLine2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable String region,
            @Nullable String firstName,
            @Nullable String middleName,
            @Nullable String lastName,
            @Nullable String phoneNumber,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

    /** {@code ResourceLinks} with the properties and types of the SDK. */
    public record Links(
            @Nullable ExactLink self,
            @Nullable ExactLink next,
            @Nullable ExactLink previous,
            @Nullable ExactAttributes attributes,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}
}
