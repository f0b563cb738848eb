package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a document is refused: in words that are safe to log, with the place. */
@Tag("once")
class ReasonsTest {
    private static final Pattern REASONS = Pattern.compile("the JSON ends too early"
            + "|there is more after the end of the JSON"
            + "|there are characters in it that are not in UTF-8 or UTF-16"
            + "|it is no JSON, it begins as HTML and XML do"
            + "|not valid JSON: the first bytes are of no known encoding"
            + "|exceeds a bound of the reader \\(nesting, or the length of a name, number or text\\)"
            + "|not valid JSON, at byte (\\d+)");

    private final Random random = new Random(3);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "{'a':canary-text}, |not valid JSON, at byte 5|",
                "|[1,]|, |not valid JSON, at byte 3|",
                "|[1 2]|, |not valid JSON, at byte 3|",
                "[1}, |not valid JSON, at byte 2|",
                "{'canary-text' 1}, |not valid JSON, at byte 15|",
                "{canary}, |not valid JSON, at byte 1|",
                "|{'a':1,}|, |not valid JSON, at byte 7|",
                "[-canary], |not valid JSON, at byte 1|",
                "[01], |not valid JSON, at byte 1|",
                "['canary\\x'], |not valid JSON, at byte 8|",
                "['\\u00zz'], |not valid JSON, at byte 2|",
                "[trve], |not valid JSON, at byte 1|",
                "['canary-text, |the JSON ends too early|",
                "{'a':, |the JSON ends too early|",
                "{} 'canary', |there is more after the end of the JSON|",
                "<canary>, |it is no JSON, it begins as HTML and XML do|",
            })
    void a_reason_names_the_byte_and_quotes_nothing(String document, String reason) {
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        byte[] later = ("[" + "\"x\", ".repeat(40_000) + new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> readToEnd(Tokenizer.of(bytes))).hasMessage(reason);
        assertThatThrownBy(() -> readToEnd(Tokenizer.of(new Pieces(bytes, random), false)))
                .hasMessage(reason);
        if (reason.contains("byte")) {
            int at = Integer.parseInt(reason.replaceAll("\\D", "")) + later.length - bytes.length;
            assertThatThrownBy(() -> readToEnd(Tokenizer.of(new Pieces(later, random), false)))
                    .hasMessage("not valid JSON, at byte " + at);
        }
    }

    @Test
    void damaged_documents_are_refused_for_the_same_reason_however_they_come() throws IOException {
        Documents documents = new Documents(random);
        Damage damage = new Damage(random);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] document = damage.to(documents.next());
            String reason = reason(Opened.in(document));
            assertThat(reason(Opened.in(document, random))).isEqualTo(reason);
            if (reason != null) {
                refused++;
                assertThat(reason).matches(REASONS);
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    /** Opens a document in one of two ways. */
    private interface Opened {
        Tokenizer open() throws IOException;

        static Opened in(byte[] document) {
            return () -> Tokenizer.of(document);
        }

        static Opened in(byte[] document, Random random) {
            return () -> Tokenizer.of(new Pieces(document, random), random.nextBoolean());
        }
    }

    private static String reason(Opened opened) throws IOException {
        try {
            readToEnd(opened.open());
            return null;
        } catch (NotJsonException e) {
            return e.reason();
        }
    }

    private static void readToEnd(Tokenizer tokens) throws IOException {
        try (tokens) {
            while (tokens.next() != null) {
                // Only the end counts.
            }
        }
    }
}
