package dev.partnercenter.auth;

/** Gets App+User tokens: the application acts for a user who signed in with multi-factor authentication. */
@FunctionalInterface
public interface UserCredential extends TokenSource {}
