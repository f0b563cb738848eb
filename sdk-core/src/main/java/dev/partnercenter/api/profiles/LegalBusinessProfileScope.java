package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.internal.http.QueryValues;
import dev.partnercenter.model.profiles.LegalBusinessProfile;
import dev.partnercenter.model.profiles.VettingVersion;

/** What Microsoft vets the partner by. */
public final class LegalBusinessProfileScope {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public LegalBusinessProfileScope(Api api) {
        this.api = api;
    }

    public static final Operation GET = Operation.get("get-legal-business-profile", "/v1/profiles/legalbusiness")
            .docs("get-legal-business-profile");

    /**
     * Gets the profile.
     *
     * <p>{@code GET /v1/profiles/legalbusiness}, docs page get-legal-business-profile.
     *
     * @return the profile
     */
    public LegalBusinessProfile get() {
        return api.call(GET).send(LegalBusinessProfile.class);
    }

    /**
     * Gets one version of the profile.
     *
     * <p>{@code GET /v1/profiles/legalbusiness}, docs page get-legal-business-profile.
     *
     * @param vettingVersion the current state, or the last that was vetted to the end
     * @return the profile
     * @throws IllegalArgumentException if {@code vettingVersion} is null
     */
    public LegalBusinessProfile get(VettingVersion vettingVersion) {
        return api.call(GET)
                .query("vettingVersion", QueryValues.of(Arguments.notNull("vettingVersion", vettingVersion)))
                .send(LegalBusinessProfile.class);
    }

    public static final Operation REPLACE = Operation.put("update-legal-business-profile", "/v1/profiles/legalbusiness")
            .userOnly()
            .withIfMatch()
            .docs("update-legal-business-profile");

    /**
     * Replaces the profile. The ETag that was read with it, if any, goes along.
     *
     * <p>{@code PUT /v1/profiles/legalbusiness}, docs page update-legal-business-profile.
     *
     * @param profile the whole new profile; read it first
     * @return the profile as it now stands
     * @throws IllegalArgumentException if {@code profile} is null
     * @throws BadRequestException if a value is refused
     * @throws MissingCredentialException if the client has no user credential
     * @throws PreconditionFailedException if it was changed since it was read; read it again and repeat the change
     * @throws UnknownOutcomeException if it may have been carried out without an answer; it is not sent again
     */
    public LegalBusinessProfile replace(LegalBusinessProfile profile) {
        return api.call(REPLACE).body("profile", profile).send(LegalBusinessProfile.class);
    }
}
