package dev.partnercenter.simulator.internal.entra;

/**
 * Whom an access token speaks for.
 *
 * @param user whether there is a user beside the application
 * @param mfa whether that user passed multi-factor authentication
 */
public record Caller(String audience, String tenant, String application, boolean user, boolean mfa) {}
