package dev.partnercenter.model;

import java.util.Map;

/** {@link Samples} for the tests of other packages. */
public final class JsonSamples {
    private JsonSamples() {}

    /** An object with every property that a record knows, and one it does not. */
    public static Map<String, Object> of(Class<?> type) {
        return Samples.of(type, 1);
    }
}
