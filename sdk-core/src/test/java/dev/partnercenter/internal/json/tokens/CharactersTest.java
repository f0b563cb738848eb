package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a character, where jackson-core, the JDK and RFC 8259 are not of one mind. */
@Tag("once")
class CharactersTest {
    private final Random random = new Random(11);

    /** What jackson-core takes as characters and the decoders of the JDK do not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // The slash in two, three and four bytes; the last characters that would have had fewer.
                "c0af",
                "c1bf",
                "e080af",
                "e09fbf",
                "f08080af",
                "f08fbfbf",
                // Beyond the last character.
                "f4908080",
                "f5808080",
                "f7bfbfbf"
            })
    void what_is_no_character_is_refused_though_jackson_takes_it(String bytes) {
        byte[] document = quoted(HexFormat.of().parseHex(bytes));

        assertThat(Reading.byJackson(document).refused()).isFalse();
        assertThat(Oracle.text(document)).isNull();
        Oracle.check(document, random);
        Oracle.check(named(HexFormat.of().parseHex(bytes)), random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eda080", "edbfbf", "eda0bdedb880", "80", "bf", "c2", "e0a0", "f09080", "fe", "ff", "c2c2"})
    void halves_of_pairs_and_parts_of_characters_are_refused(String bytes) {
        assertThat(Oracle.text(quoted(HexFormat.of().parseHex(bytes)))).isNull();
        Oracle.check(quoted(HexFormat.of().parseHex(bytes)), random);
        Oracle.check(named(HexFormat.of().parseHex(bytes)), random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
    void the_characters_beside_them_are_read(String bytes) {
        assertThat(Oracle.expected(quoted(HexFormat.of().parseHex(bytes))).refused())
                .isFalse();
        Oracle.check(quoted(HexFormat.of().parseHex(bytes)), random);
        Oracle.check(named(HexFormat.of().parseHex(bytes)), random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"efbbbf", "feff", "fffe", "0000feff", "fffe0000"})
    void a_mark_alone_is_an_empty_document_in_every_encoding(String mark) {
        byte[] document = HexFormat.of().parseHex(mark);

        assertThat(Oracle.expected(document)).isEqualTo(new Reading(List.of(), false));
        Oracle.check(document, random);
    }

    @Test
    void half_a_pair_as_an_escape_is_in_the_grammar_also_in_a_name() {
        byte[] document = "{\"\\udc00\":\"\\ud800\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.byJackson(document).refused()).isTrue();
        assertThat(Oracle.expected(document).tokens())
                .isEqualTo(List.of("START_OBJECT", "NAME 0 \udc00", "TEXT 0 \ud800", "END_OBJECT"));
        Oracle.check(document, random);
    }

    @Test
    void digits_of_other_scripts_are_none_in_an_escape() {
        // Jackson's reader of characters looks at the lower eight bits only.
        String document = "\"\\u00\u7141\u7141\"";
        assertThat(Reading.byJackson(document).refused()).isFalse();

        Oracle.check(document.getBytes(StandardCharsets.UTF_16LE), random);
        Oracle.check(document.getBytes(StandardCharsets.UTF_8), random);
        assertThat(Oracle.expected(document.getBytes(StandardCharsets.UTF_16LE)).refused())
                .isTrue();
    }

    private static byte[] quoted(byte[] text) {
        return around("[\"a", text, "b\"]");
    }

    private static byte[] named(byte[] name) {
        return around("{\"a", name, "\":1}");
    }

    private static byte[] around(String before, byte[] bytes, String after) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        document.writeBytes(bytes);
        document.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return document.toByteArray();
    }
}
