package dev.partnercenter.auth;

import java.net.URI;
import java.time.Duration;

/** Shows a person where to sign in, see {@link Credentials#deviceCode}. */
@FunctionalInterface
public interface DeviceCodePrompt {
    /**
     * Shows the code. Must return at once; the SDK waits for the sign-in.
     *
     * @param invitation what to show
     */
    void show(Invitation invitation);

    /**
     * What a person needs to sign in on any device.
     *
     * @param userCode the code to type in
     * @param verificationUri the page to type it in
     * @param message Entra's own sentence with both
     * @param validFor how long the code is good
     */
    record Invitation(String userCode, URI verificationUri, String message, Duration validFor) {}
}
