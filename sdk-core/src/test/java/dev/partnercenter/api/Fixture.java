package dev.partnercenter.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads an answer from src/test/resources/api. */
final class Fixture {
    private Fixture() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Fixture.class.getResourceAsStream("/api/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
