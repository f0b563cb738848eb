package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.model.profiles.BillingProfile;

/** Who is billed at the partner. */
public final class BillingProfileScope {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public BillingProfileScope(Api api) {
        this.api = api;
    }

    public static final Operation GET = Operation.get("get-partner-billing-profile", "/v1/profiles/billing")
            .userOnly()
            .docs("get-partner-billing-profile");

    /**
     * Gets the profile.
     *
     * <p>{@code GET /v1/profiles/billing}, docs page get-partner-billing-profile.
     *
     * @return the profile
     * @throws MissingCredentialException if the client has no user credential
     */
    public BillingProfile get() {
        return api.call(GET).send(BillingProfile.class);
    }

    public static final Operation REPLACE = Operation.put("update-partner-billing-profile", "/v1/profiles/billing")
            .userOnly()
            .withIfMatch()
            .docs("update-partner-billing-profile");

    /**
     * Replaces the profile. The ETag that was read with it, if any, goes along.
     *
     * <p>{@code PUT /v1/profiles/billing}, docs page update-partner-billing-profile.
     *
     * @param profile the whole new profile; read it first
     * @return the profile as it now stands
     * @throws IllegalArgumentException if {@code profile} is null
     * @throws BadRequestException if a value is refused
     * @throws MissingCredentialException if the client has no user credential
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public BillingProfile replace(BillingProfile profile) {
        return api.call(REPLACE).body("profile", profile).send(BillingProfile.class);
    }
}
