package dev.partnercenter.model.validations;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an address. Docs page: validate-an-address.
 *
 * @param originalAddress the address as it was sent
 * @param suggestedAddresses better addresses, if there are some
 * @param status how good the address is
 * @param validationMessage the finding in words; absent if nothing is wrong
 * @param links the result itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AddressValidationResult(
        @Nullable Address originalAddress,
        List<Address> suggestedAddresses,
        @Nullable AddressValidationStatus status,
        @Nullable String validationMessage,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AddressValidationResultBuilder builder() {
        return new AddressValidationResultBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AddressValidationResultBuilder toBuilder() {
        return new AddressValidationResultBuilder(this);
    }
}
