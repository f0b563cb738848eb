package dev.partnercenter.internal.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of one Java type. Writing needs none: {@link JsonWriter} goes by the value's own class. */
interface Codec {

    /** Answer of {@link #read} when the current token is not of this type; the reading has not moved then. */
    Object OFF_TYPE = new Object();

    /** Reads the value at the current token, which is not null. */
    Object read(JsonInput in) throws IOException;

    /**
     * Makes a value of something that was sent in another form than this type has.
     *
     * @param in where it was sent, for the exception
     * @param sent what was sent, as a JDK tree
     * @return the value, or null if there is nothing in it (an empty text where an object belongs)
     * @throws JsonException if it cannot be understood
     */
    @Nullable Object convert(JsonInput in, Object sent);

    /** What a record shows when its component was not sent. */
    default @Nullable Object absent() {
        return null;
    }
}
