package dev.partnercenter.simulator;

/** What a test can do to the token routes from outside. */
public interface EntraControls {

    /**
     * Approves a sign-in by device code, as its user would.
     *
     * @param userCode the code that the user was shown
     * @throws IllegalArgumentException when no sign-in waits for that code
     */
    void approveDeviceCode(String userCode);

    /**
     * Declines a sign-in by device code.
     *
     * @param userCode the code that the user was shown
     * @throws IllegalArgumentException when no sign-in waits for that code
     */
    void declineDeviceCode(String userCode);

    /** Revokes every refresh token there is, as a password reset would. */
    void revokeRefreshTokens();

    /**
     * Refuses the next token request that no earlier refusal takes.
     *
     * @param aadstsCode the number of the error, for example 50076 (multi-factor authentication is needed), 65001
     *     (consent is missing) or 53003 (Conditional Access)
     * @throws IllegalArgumentException when the simulator does not know that code
     */
    void refuseNextToken(int aadstsCode);
}
