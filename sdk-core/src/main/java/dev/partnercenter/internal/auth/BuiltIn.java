package dev.partnercenter.internal.auth;

/** Marks the credentials of this SDK, whose {@code toString()} is known to mask every secret. */
interface BuiltIn {}
