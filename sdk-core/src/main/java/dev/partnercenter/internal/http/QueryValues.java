package dev.partnercenter.internal.http;

import dev.partnercenter.model.OpenValue;

/** Writes values into queries, where the service spells some of them otherwise than in bodies. */
public final class QueryValues {
    private QueryValues() {}

    /** {@return the value without underscores: {@code onetime} in a query is {@code one_time} in a body} */
    public static String of(OpenValue value) {
        return value.value().replace("_", "");
    }
}
