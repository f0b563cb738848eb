package dev.partnercenter.auth;

/** Gets app-only tokens: the application signs in as itself. */
@FunctionalInterface
public interface AppCredential extends TokenSource {}
