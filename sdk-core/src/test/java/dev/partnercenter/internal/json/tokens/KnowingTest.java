package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows what probably comes reads the same as who does not. */
@Tag("once")
class KnowingTest {
    private final Random random = new Random(31);

    @Test
    void documents_that_are_nearly_known_are_read_as_by_jackson() {
        Documents documents = new Documents(random);
        Damage damage = new Damage(random);
        int taken = 0;
        for (int i = 0; i < 300; i++) {
            Knowing knowing = new Knowing(random);
            byte[] known = documents.nextText().getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 20; j++) {
                check(random.nextInt(3) == 0 ? known : damage.to(known), knowing);
            }
            taken += knowing.taken();
        }
        assertThat(taken).isGreaterThan(10_000);
    }

    private void check(byte[] document, Knowing knowing) {
        Reading expected = Oracle.expected(document);
        Reading read = Reading.of(
                () -> random.nextBoolean()
                        ? Tokenizer.of(document)
                        : Tokenizer.of(new Pieces(document, random), random.nextBoolean()),
                knowing::next);
        assertThat(read.refused()).as(() -> Oracle.shown(document)).isEqualTo(expected.refused());
        int both = Math.min(read.tokens().size(), expected.tokens().size());
        assertThat(read.tokens().subList(0, both)).isEqualTo(expected.tokens().subList(0, both));
        assertThat(read.refused() || read.tokens().size() == both).isTrue();
    }

    private static Tokenizer at(int tokens, String document) throws IOException {
        Tokenizer at = Tokenizer.of(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < tokens; i++) {
            at.next();
        }
        return at;
    }

    private static Sent sent(int tokens, String document) throws IOException {
        Tokenizer at = at(tokens, document);
        return at.sent(null, at.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.", "12.5", "12e1", "12E1", "12-", "120", "012", "12+", "-12", "13"})
    void a_number_that_begins_like_the_known_one_is_another(String number) throws IOException {
        Sent whole = sent(2, "{'a':1}").with(new byte[] {'1', '2'}, Token.INTEGER);
        assertThat(at(1, "{'a':" + number + "}").take(whole)).isEqualTo(number.equals("12"));
        Tokenizer known = at(2, "{'a':" + number + "}");

        assertThat(known.takeValue(new byte[] {'1', '2'}, Token.INTEGER)).isEqualTo(number.equals("12"));
        assertThat(known.token()).isEqualTo(number.equals("12") ? Token.INTEGER : Token.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ab'", "'abc'", "'a'", "'Ab'", "'a\\u0062'", "'ab\\'"})
    void a_text_that_begins_like_the_known_one_is_another(String text) throws IOException {
        boolean same = text.equals("'ab'");

        assertThat(at(2, "{'a':" + text + "}").takeValue("\"ab\"".getBytes(StandardCharsets.UTF_8), Token.TEXT))
                .isEqualTo(same);
    }

    @Test
    void a_value_at_the_end_of_what_is_there_is_not_taken_since_more_may_come() throws IOException {
        Tokenizer tokens = Tokenizer.of(new SequenceInputStream(stream("{\"a\":12"), stream("345}")), false);
        tokens.next();
        tokens.next();

        assertThat(tokens.takeValue(new byte[] {'1', '2'}, Token.INTEGER)).isFalse();
        assertThat(tokens.next()).isEqualTo(Token.INTEGER);
        assertThat(tokens.text()).isEqualTo("12345");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                // How the name was sent, and up to there; what comes; whether it is the same.
                "4, |{'b':2,'a':1}|,        3, |{'b':2,'a':1}|, true",
                "4, |{'b':2,'a':1}|,        3, |{'b':2 ,'a':1}|, false",
                "4, |{'b':2,'a':1}|,        3, |{'b':2, 'a':1}|, false",
                "4, |{'b':2,'a':1}|,        3, |{'b':2,'a' :1}|, false",
                "4, |{'b':2,'a':1}|,        3, |{'b':2,'a': 1}|, true",
                "4, |{'b':2,'a': 1}|,       3, |{'b':2,'a':1}|, false",
                "4, |{'b':2,'a':1}|,        3, |{'b':2'a':1}|, false",
                "4, |{'b':2,'a':1}|,        1, |{,'a':1}|, false",
                "4, |{'b':2,'a':1}|,        1, |{'a':1}|, false",
                "2, {'a':1},                1, {'a':1}, true",
                "2, {'a':1},                1, { 'a':1}, false",
                "2, { 'a':1},               1, {'a':1}, false",
                "2, {'a':1},                3, |{'b':2'a':1}|, false",
                "2, {'a':1},                1, {'a'1:1}, false",
                "2, {'a':1},                1, {'a, false",
            })
    void a_name_is_known_only_where_and_as_it_was_sent(int sentAt, String sent, int readAt, String read, boolean taken)
            throws IOException {
        Tokenizer tokens = at(readAt, read);

        assertThat(tokens.take(sent(sentAt, sent))).isEqualTo(taken);
        assertThat(tokens.token() == Token.NAME).isEqualTo(taken);
    }

    @Test
    void a_known_name_is_kept_only_for_the_same_bytes_at_the_same_place() throws IOException {
        Sent first = sent(2, "{'a':1}");
        Sent later = sent(4, "{'b':1,'a':1}");
        for (String document : List.of("{'a':1}", "{'a': 1}", "{ 'a':1}", "{'a' :1}", "{'\\u0061':1}")) {
            Tokenizer tokens = at(2, document);
            assertThat(tokens.sent(first, "a") == first).as(document).isEqualTo(document.equals("{'a':1}"));
            assertThat(tokens.sent(later, "a")).as(document).isNotSameAs(later);
        }
        assertThat(at(4, "{'c':1,'a':1}").sent(later, "a")).isSameAs(later);
        assertThat(at(4, "{'c':1,'a':1}").sent(first, "a")).isNotSameAs(first);
    }
}
