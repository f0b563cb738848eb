package dev.partnercenter.simulator.internal.entra;

/**
 * Whom an access token speaks for.
 *
 * @param region the cloud of the authority that issued the token, as {@link Authorities#region} names it
 * @param user whether there is a user beside the application
 * @param mfa whether that user passed multi-factor authentication
 */
public record Caller(String region, String audience, String tenant, String application, boolean user, boolean mfa) {}
