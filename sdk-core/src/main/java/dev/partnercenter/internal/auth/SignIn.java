package dev.partnercenter.internal.auth;

/** A way in which a person signs in. */
interface SignIn {
    /** Waits for the person, at most until the deadline of the request. */
    Granted signIn(BoundTokenRequest request, ClientIdentity identity);
}
