package dev.partnercenter.api.customers;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.customers.ApplicationConsent;

/** Consents that let the application of a control panel vendor into a customer's tenant. */
public final class ApplicationConsents {
    private final Api api;
    private final String customerId;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     * @param customerId the tenant id of the customer
     * @throws IllegalArgumentException if an id cannot be part of an address
     */
    public ApplicationConsents(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    public static final Operation CREATE = Operation.post(
                    "sdk-create-application-consent", "/v1/customers/{customerId}/applicationconsents")
            .userOnly()
            .asIdempotent()
            .docs("control-panel-vendor-apis");

    /**
     * Grants an application its scopes in the customer's tenant. Idempotent by the request id, so it is repeated
     * where an answer was lost.
     *
     * <p>{@code POST /v1/customers/{customerId}/applicationconsents}, docs page control-panel-vendor-apis.
     *
     * @param consent the application and the scopes it is granted
     * @return the consent as the service keeps it
     * @throws IllegalArgumentException if {@code consent} is null
     * @throws MissingCredentialException if the client has no user credential
     */
    public ApplicationConsent create(ApplicationConsent consent) {
        return api.call(CREATE, customerId).body("consent", consent).send(ApplicationConsent.class);
    }

    /**
     * Selects the consent of one application. Nothing is sent.
     *
     * @param applicationId the client id of the application
     * @return the operations on this consent
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with
     *     control characters
     */
    public ApplicationConsentScope byId(String applicationId) {
        return new ApplicationConsentScope(api, customerId, applicationId);
    }
}
