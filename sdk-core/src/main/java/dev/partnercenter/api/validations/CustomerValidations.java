package dev.partnercenter.api.validations;

import dev.partnercenter.Operation;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.validations.GccValidationRelationship;
import dev.partnercenter.model.validations.ValidationStatus;
import dev.partnercenter.model.validations.ValidationType;

/** What has been validated about one customer. */
public final class CustomerValidations {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public CustomerValidations(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation GET_GCC =
            Operation.get("swagger-get-customer-gcc-validations", "/v1/customers/{customerId}/validations");

    /**
     * Gets the validation that lets the customer use the Government Community Cloud (a part of the public cloud).
     *
     * <p>{@code GET /v1/customers/{customerId}/validations}, not on a docs page of its own.
     *
     * @return the validation
     * @throws NotFoundException if the customer has none
     */
    public GccValidationRelationship getGovernmentCommunityCloud() {
        return api.call(GET_GCC, customerId).send(GccValidationRelationship.class);
    }

    public static final Operation GET_STATUS =
            Operation.get("sdk-get-validation-status", "/v1/customers/{customerId}/validationStatus");

    /**
     * Gets how far a validation of the customer has come.
     *
     * <p>{@code GET /v1/customers/{customerId}/validationStatus}, not on a docs page of its own.
     *
     * @param type what was validated
     * @return the state of the validation
     * @throws IllegalArgumentException if {@code type} is null
     * @throws NotFoundException if the customer does not exist or is not one of this partner
     */
    public ValidationStatus getStatus(ValidationType type) {
        return api.call(GET_STATUS, customerId)
                .query("type", Arguments.notNull("type", type))
                .send(ValidationStatus.class);
    }
}
