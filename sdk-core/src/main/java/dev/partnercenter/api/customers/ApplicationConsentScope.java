package dev.partnercenter.api.customers;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** The consent of a customer to one application. */
public final class ApplicationConsentScope {
    private final Api api;
    private final String customerId;
    private final String applicationId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @param applicationId the client id of the application
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public ApplicationConsentScope(Api api, String customerId, String applicationId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
        this.applicationId = PathTemplate.segment("applicationId", applicationId);
    }

    public static final Operation DELETE = Operation.delete(
                    "sdk-delete-application-consent", "/v1/customers/{customerId}/applicationconsents/{applicationId}")
            .userOnly()
            .asIdempotent()
            .docs("control-panel-vendor-apis");

    /**
     * Takes the consent back. Idempotent by the request id, so it is repeated where an answer was lost.
     *
     * <p>{@code DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}}, docs page
     * control-panel-vendor-apis.
     *
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if there is no such consent
     */
    public void delete() {
        api.call(DELETE, customerId, applicationId).send();
    }
}
