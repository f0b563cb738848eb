package dev.partnercenter.auth;

import java.net.URI;

/** Opens the sign-in page in a browser on this machine, see {@link Credentials#authorizationCode}. */
@FunctionalInterface
public interface BrowserOpener {
    /**
     * Opens the page, or shows its address. Must return at once; the SDK waits for the sign-in.
     *
     * @param signInPage the page at Entra
     */
    void open(URI signInPage);
}
