package dev.partnercenter.usgov.internal.gdap;

import dev.partnercenter.error.CallDetails;

/**
 * An object that Graph has answered with.
 *
 * @param value the object
 * @param call for exceptions about what it says
 * @param <T> its type
 */
public record Told<T>(T value, CallDetails call) {}
