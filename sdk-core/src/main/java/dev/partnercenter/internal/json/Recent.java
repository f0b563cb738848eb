package dev.partnercenter.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes that were read last, so that one value of a document can be read a second time. */
interface Recent {

    /** Where nothing is read twice. */
    Recent NONE = (from, to) -> null;

    /** {@return a copy of the bytes between two places of the document, or null if they are not all there (any more)} */
    byte @Nullable [] copy(long from, long to);

    /** Says that what comes before a place will not be asked for again. */
    default void forgetBefore(long place) {}

    /** {@return all bytes of a document that is in memory} */
    static Recent of(byte[] document) {
        return (from, to) -> Arrays.copyOfRange(document, Math.toIntExact(from), Math.toIntExact(to));
    }
}
