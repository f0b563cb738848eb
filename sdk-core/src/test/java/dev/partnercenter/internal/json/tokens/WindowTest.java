package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.internal.AnswerBounds;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a stream is in memory: enough for the current token, and what may have to be read again. */
@Tag("once")
class WindowTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final Random random = new Random(23);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> items() {
        Documents documents = new Documents(random);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add("{\"a\":[\"" + "x".repeat(random.nextInt(i % 20 == 0 ? 100_000 : 300)) + "\","
                    + documents.nextText().strip() + "]}");
        }
        // Those nested too deep for where they stand now.
        items.removeIf(item -> Oracle.expected(bytes("[" + item + "]")).refused());
        return items;
    }

    @Test
    void an_item_is_given_again_byte_for_byte_wherever_the_window_stands() throws IOException {
        for (int round = 0; round < 10; round++) {
            List<String> items = items();
            byte[] page = bytes("[" + String.join(" ,\n", items) + "]");
            try (Tokenizer tokens = round == 0 ? Tokenizer.of(page) : Tokenizer.of(new Pieces(page, random), true)) {
                tokens.next();
                Place array = tokens.place();
                List<String> again = new ArrayList<>();
                while (tokens.next() != Token.END_ARRAY) {
                    long start = tokens.tokenStart();
                    tokens.keepFrom(start);
                    while (tokens.place() != array) {
                        tokens.next();
                    }
                    again.add(new String(tokens.since(start), StandardCharsets.UTF_8));
                }
                assertThat(again).isEqualTo(items);
            }
        }
    }

    @Test
    void the_beginning_is_kept_until_it_is_said_from_where_on_to_keep() throws IOException {
        byte[] page = bytes("{\"a\":\"" + "x".repeat(70_000) + "\",\"b\":[\"" + "y".repeat(70_000) + "\",1]}");
        try (Tokenizer tokens = Tokenizer.of(new Pieces(page, random), true)) {
            while (tokens.token() != Token.INTEGER) {
                tokens.next();
            }
            assertThat(tokens.since(0)).isEqualTo(Arrays.copyOf(page, page.length - 2));
        }
    }

    @Test
    void nothing_is_kept_for_those_who_do_not_want_it_but_what_the_current_token_needs() throws IOException {
        byte[] page = bytes("[\"" + "x".repeat(70_000) + "\"," + "1,".repeat(70_000) + "2]");
        try (Tokenizer tokens = Tokenizer.of(new Pieces(page, random), false)) {
            tokens.next();
            assertThat(tokens.next()).isEqualTo(Token.TEXT);
            assertThat(tokens.text()).isEqualTo("x".repeat(70_000));
            while (tokens.next() != Token.END_ARRAY) {
                assertThat(tokens.since(0)).isNull();
            }
            assertThat(tokens.bytes.length).isLessThan(300_000);
        }
    }

    @Test
    void an_item_too_long_to_be_kept_is_read_all_the_same_and_the_next_one_is_kept() throws IOException {
        byte[] text = bytes("\"" + "x".repeat(MEGABYTE) + "\",");
        int texts = (int) (AnswerBounds.kept() / MEGABYTE) + 2;
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(bytes("[{\"a\":1},[")));
        for (int i = 0; i < texts; i++) {
            parts.add(new ByteArrayInputStream(text));
        }
        parts.add(new ByteArrayInputStream(bytes("0],{\"b\":2}]")));
        try (Tokenizer tokens = Tokenizer.of(new SequenceInputStream(Collections.enumeration(parts)), true)) {
            tokens.next();
            Place array = tokens.place();
            List<String> again = new ArrayList<>();
            int read = 0;
            while (tokens.next() != Token.END_ARRAY) {
                long start = tokens.tokenStart();
                tokens.keepFrom(start);
                while (tokens.place() != array) {
                    read += tokens.next() == Token.TEXT ? 1 : 0;
                }
                byte[] item = tokens.since(start);
                again.add(item == null ? "not kept" : new String(item, StandardCharsets.UTF_8));
            }
            assertThat(again).containsExactly("{\"a\":1}", "not kept", "{\"b\":2}");
            assertThat(read).isEqualTo(texts);
        }
    }

    /** Gives its bytes, and then fails. */
    private static final class Failing extends FilterInputStream {
        private final IOException failure = new IOException("connection reset");
        private boolean closed;

        Failing(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count < 0) {
                throw failure;
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "[1,",
                "[\"text",
                "[\"\\",
                "[\"\\u00",
                "[\"\u00c3",
                "[tru",
                "{\"a",
                "{\"a\"",
                "{\"a\" ",
                "{\"a\":",
                "{\"a\":1",
                "{}",
                "{} ",
                "\u00ef\u00bb\u00bf[",
                "\u0000{\u0000",
                "[\u0000"
            })
    void the_failure_of_a_stream_is_passed_on_and_the_stream_is_closed(String begin) {
        Failing stream = new Failing(begin.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> {
                    try (Tokenizer tokens = Tokenizer.of(stream, true)) {
                        while (tokens.next() != null) {
                            // On, to where it fails.
                        }
                    }
                })
                .isSameAs(stream.failure);
        assertThat(stream.closed).isTrue();
    }

    @Test
    void a_stream_is_closed_with_its_tokenizer_in_every_encoding() throws IOException {
        for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-32BE")) {
            boolean[] closed = {false};
            InputStream stream = new FilterInputStream(new ByteArrayInputStream("[1, 2]".getBytes(encoding))) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            Tokenizer.of(stream, true).close();
            assertThat(closed[0]).as(encoding).isTrue();
        }
    }
}
