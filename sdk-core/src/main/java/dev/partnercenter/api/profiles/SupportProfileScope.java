package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.model.profiles.SupportProfile;

/** Where customers of the partner get support. */
public final class SupportProfileScope {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public SupportProfileScope(Api api) {
        this.api = api;
    }

    public static final Operation GET = Operation.get("get-support-profile", "/v1/profiles/support")
            .userOnly()
            .docs("get-support-profile");

    /**
     * Gets the profile.
     *
     * <p>{@code GET /v1/profiles/support}, docs page get-support-profile.
     *
     * @return the profile
     * @throws MissingCredentialException if the client has no user credential
     */
    public SupportProfile get() {
        return api.call(GET).send(SupportProfile.class);
    }

    public static final Operation REPLACE = Operation.put("update-support-profile", "/v1/profiles/support")
            .userOnly()
            .withIfMatch()
            .docs("update-support-profile");

    /**
     * Replaces the profile. The ETag that was read with it, if any, goes along.
     *
     * <p>{@code PUT /v1/profiles/support}, docs page update-support-profile.
     *
     * @param profile the whole new profile; read it first
     * @return the profile as it now stands
     * @throws IllegalArgumentException if {@code profile} is null
     * @throws BadRequestException if a value is refused
     * @throws MissingCredentialException if the client has no user credential
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public SupportProfile replace(SupportProfile profile) {
        return api.call(REPLACE).body("profile", profile).send(SupportProfile.class);
    }
}
