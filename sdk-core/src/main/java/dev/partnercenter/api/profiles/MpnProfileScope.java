package dev.partnercenter.api.profiles;

import dev.partnercenter.Operation;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;
import dev.partnercenter.model.profiles.MpnProfile;

/** The membership in the Microsoft partner network. */
public final class MpnProfileScope {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public MpnProfileScope(Api api) {
        this.api = api;
    }

    public static final Operation GET = Operation.get("get-partner-network-profile", "/v1/profiles/mpn")
            .userOnly()
            .docs("get-partner-network-profile");

    /**
     * Gets the profile.
     *
     * <p>{@code GET /v1/profiles/mpn}, docs page get-partner-network-profile.
     *
     * @return the profile
     * @throws MissingCredentialException if the client has no user credential
     */
    public MpnProfile get() {
        return api.call(GET).send(MpnProfile.class);
    }

    /**
     * Gets the profile of any partner, for example to check an id.
     *
     * <p>{@code GET /v1/profiles/mpn}, docs page get-partner-network-profile.
     *
     * @param mpnId the id of any partner in the network
     * @return the profile
     * @throws IllegalArgumentException if {@code mpnId} is null or blank
     * @throws MissingCredentialException if the client has no user credential
     * @throws NotFoundException if nobody has the id
     */
    public MpnProfile get(String mpnId) {
        return api.call(GET)
                .query("mpnId", PathTemplate.segment("mpnId", mpnId))
                .send(MpnProfile.class);
    }
}
