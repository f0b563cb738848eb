package dev.partnercenter.benchmarks.parse;

import dev.partnercenter.benchmarks.data.Totals;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way to read a page of line items. */
public interface PageReader {
    /** {@return all ways, the SDK first} */
    static List<String> names() {
        return List.of("sdk", "control", "raw", "cheap", "scan");
    }

    /**
     * Finds one.
     *
     * @param name one of {@link #names()}
     * @return the reader
     */
    static PageReader named(String name) {
        return switch (name) {
            // The control is the same code under another name: what it differs by is noise.
            case "sdk", "control" -> new SdkReader();
            case "raw" -> new ExactReader();
            case "cheap" -> new CheapReader();
            case "scan" -> new Scan();
            default -> throw new IllegalArgumentException("no candidate is called " + name);
        };
    }

    /** {@return what is in the page; of a reader that keeps nothing, the number of tokens} */
    Object read(byte[] page) throws IOException;

    /** {@return what is in the page} */
    Object read(InputStream page) throws IOException;

    /**
     * Looks at what was read.
     *
     * @param page what {@link #read(byte[])} gave
     * @return its totals, or null from a reader that keeps nothing
     */
    @Nullable Totals totals(Object page);
}
