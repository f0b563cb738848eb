package dev.partnercenter.benchmarks.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.partnercenter.benchmarks.data.Totals;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Looks at every token and makes nothing of it: less than this the format does not cost. */
final class Scan implements PageReader {
    private final JsonFactory factory = new JsonFactory();

    @Override
    public Object read(byte[] page) throws IOException {
        return tokens(factory.createParser(page));
    }

    @Override
    public Object read(InputStream page) throws IOException {
        return tokens(factory.createParser(page));
    }

    @Override
    public @Nullable Totals totals(Object page) {
        return null;
    }

    private static Integer tokens(JsonParser opened) throws IOException {
        int tokens = 0;
        try (JsonParser parser = opened) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
