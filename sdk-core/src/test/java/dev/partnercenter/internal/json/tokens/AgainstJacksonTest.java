package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens of a document are those that jackson-core reads, or both refuse it. */
@Tag("once")
class AgainstJacksonTest {
    private final Random random = new Random(17);
    private final Documents documents = new Documents(random);
    private final Damage damage = new Damage(random);

    @Test
    void a_document_of_any_form_is_read_as_by_jackson() {
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] document = documents.next();
            refused += Oracle.expected(document).refused() ? 1 : 0;
            Oracle.check(document, random);
        }
        // Some are nested too deep.
        assertThat(refused).isBetween(1, 200);
    }

    @Test
    void a_document_through_which_the_window_moves_is_read_as_by_jackson() {
        for (int i = 0; i < 30; i++) {
            List<String> parts = new ArrayList<>();
            while (parts.size() < 300) {
                String part = documents.nextText();
                if (!Oracle.refuses(("[" + part + "]").getBytes(StandardCharsets.UTF_8))) {
                    parts.add(part);
                }
            }
            Oracle.check(("[" + String.join(",", parts) + "]").getBytes(StandardCharsets.UTF_8), random);
        }
    }

    @Test
    void a_damaged_document_is_read_or_refused_as_by_jackson() {
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] document = damage.to(documents.next());
            refused += Oracle.expected(document).refused() ? 1 : 0;
            Oracle.check(document, random);
        }
        assertThat(refused).isBetween(4_000, 9_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "-",
                "-0",
                "01",
                "-01",
                "+1",
                "1.",
                ".5",
                "1.5e",
                "1e+",
                "1E-0",
                "1e5.0",
                "0x1",
                "1-1",
                "--1",
                "1e1e1",
                "NaN",
                "Infinity",
                "-Infinity",
                "tru",
                "truE",
                "true1",
                "truefalse",
                "nul",
                "null,",
                "'a'",
                "a",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\U1234\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"a\"\"b\"",
                "[",
                "]",
                "[,]",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "[1}",
                "[]]",
                "[] []",
                "[1]1",
                "{",
                "}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\"::1}",
                "{1:2}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1]",
                "{null:1}",
                "/**/1",
                "//\n1",
                "#\n1",
                "1//",
                "\u000b1",
                "\u00a01",
                "\ufeff\ufeff1",
                "\ufeff",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775809",
                "999999999999999999",
                "-999999999999999999",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"\\ud83d😀\"",
                "[\"\\u00E9\\u00e9é\"]"
            })
    void what_is_nearly_json_is_taken_or_refused_as_by_jackson(String document) {
        for (String encoding : new String[] {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
            Oracle.check(document.getBytes(Charset.forName(encoding)), random);
        }
    }
}
