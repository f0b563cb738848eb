package dev.partnercenter.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes a value out of a successful answer, within the deadline of the call. */
@FunctionalInterface
public interface AnswerReader<T extends @Nullable Object> {
    /** {@return the value} */
    T read(Answer answer) throws IOException;
}
