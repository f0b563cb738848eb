package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is just within the bounds of the reader is read, what is just beyond is refused; however it comes. */
@Tag("once")
class BoundsTest {
    private static final String BEYOND =
            "exceeds a bound of the reader (nesting, or the length of a name, number or text)";
    private static final String BLANKS = " \t\r\n".repeat(25_000);

    private final Random random = new Random(5);

    /** Reads from memory and from streams; {@return why it is refused, or null if it is not} */
    private String refusal(String document) throws Exception {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<String> refusals = new ArrayList<>();
        refusals.add(refusal(Tokenizer.of(bytes)));
        for (int i = 0; i < 4; i++) {
            refusals.add(refusal(Tokenizer.of(new Pieces(bytes, random), i % 2 == 0)));
        }
        assertThat(refusals).as("what a stream gives at a time plays no part").containsOnly(refusals.get(0));
        return refusals.get(0);
    }

    private static String refusal(Tokenizer tokens) throws Exception {
        try (tokens) {
            while (tokens.next() != null) {
                // Only the end counts.
            }
            return null;
        } catch (NotJsonException e) {
            return e.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "中", "😀", "\\n", "\\u00e9"})
    void a_text_may_have_four_megabytes_as_it_is_sent(String character) throws Exception {
        int length = character.getBytes(StandardCharsets.UTF_8).length;
        String longest = character.repeat(Texts.LONGEST / length) + "a".repeat(Texts.LONGEST % length);

        assertThat(refusal("[\"" + longest + "\"]")).isNull();
        assertThat(refusal("[\"" + longest + "a\"]")).isEqualTo(BEYOND);
        assertThat(refusal("[\"a" + longest + "\"]")).isEqualTo(BEYOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1e", "-1.5E-"})
    void a_number_may_have_a_thousand_characters(String begin) throws Exception {
        String longest = begin + "1".repeat(Numbers.LONGEST - begin.length());

        for (String document : List.of("_", "[_]", "{\"a\":_}", "_ ")) {
            assertThat(refusal(document.replace("_", longest))).isNull();
            assertThat(refusal(document.replace("_", longest + "1"))).isEqualTo(BEYOND);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"{'_':1}, 3", "|{'a':1,'_':1}|, 4", "{ '_' : 1}, 6", "{'\\u00e9_':1}, 9"})
    void a_name_may_have_fifty_thousand_bytes_with_all_that_is_around_it(String property, int around) throws Exception {
        String document = property.replace('\'', '"');
        String longest = "n".repeat(Tokenizer.LONGEST_NAME - around);

        assertThat(refusal(document.replace("_", longest))).isNull();
        assertThat(refusal(document.replace("_", longest + "n"))).isEqualTo(BEYOND);
    }

    @Test
    void it_may_be_nested_two_hundred_deep() throws Exception {
        for (String level : List.of("[_]", "{\"a\":_}", "[{\"a\":_}]", "[1,_,2]")) {
            int levels = level.startsWith("[{") ? 2 : 1;
            String deepest = "_";
            for (int i = 0; i < Tokenizer.DEEPEST; i += levels) {
                deepest = level.replace("_", deepest);
            }
            assertThat(refusal(deepest.replace("_", "1"))).as(level).isNull();
            assertThat(refusal(deepest.replace("_", "[]"))).as(level).isEqualTo(BEYOND);
            assertThat(refusal(deepest.replace("_", "{}"))).as(level).isEqualTo(BEYOND);
        }
    }

    @Test
    void any_number_may_stand_side_by_side() throws Exception {
        assertThat(refusal("[" + "[{}],".repeat(10_000) + "[]]")).isNull();
        assertThat(refusal("{" + "\"a\":[{}],".repeat(10_000) + "\"a\":{}}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_{}", "{}_", "[_]", "[_1]", "[1_]", "[1_,2]", "[1,_2]", "[_[]]", "[[]_]", "_1", "1_", "_"})
    void white_space_has_no_bound_where_no_property_is_read(String place) throws Exception {
        assertThat(refusal(place.replace("_", BLANKS))).isNull();
    }

    /** White space around a name is remembered with it, to know the next one by one comparison. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                // Where the white space is, and how many bytes the name has beside it.
                "{_}, 0",
                "{_'a':1}, 4",
                "{'a'_:1}, 4",
                "{'a':_1}, 4",
                "{'a':1_}, 0",
                "|{'a':1_,'b':2}|, 5",
                "|{'a':1,_'b':2}|, 5",
            })
    void white_space_around_a_name_counts_as_part_of_it(String place, int name) throws Exception {
        String document = place.replace('\'', '"');
        String most = BLANKS.substring(0, Tokenizer.LONGEST_NAME - name);

        assertThat(refusal(document.replace("_", BLANKS))).isEqualTo(BEYOND);
        assertThat(refusal(document.replace("_", most))).isNull();
        assertThat(refusal(document.replace("_", most + " "))).isEqualTo(BEYOND);
    }
}
