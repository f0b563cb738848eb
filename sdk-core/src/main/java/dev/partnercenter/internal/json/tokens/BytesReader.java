package dev.partnercenter.internal.json.tokens;

import org.jspecify.annotations.Nullable;

/** Makes something of a text, name or number where it lies in the bytes of the document. */
public interface BytesReader<T> {

    /** {@return what it makes of the bytes, or null} */
    @Nullable T read(byte[] bytes, int from, int length);
}
