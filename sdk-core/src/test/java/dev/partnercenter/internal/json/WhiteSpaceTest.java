package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item that cannot be read is kept as it was sent, but for the white space between its tokens. */
@Tag("once")
class WhiteSpaceTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{},{}",
                "| { } |,{}",
                "|{ 'a' : [ 1 , 2 ] }|,|{'a':[1,2]}|",
                "|{'a b':' c '}|,{'a b':' c '}",
                "|{'a\\' b' : 1}|,{'a\\' b':1}",
                "|{'a\\\\' : ' b'}|,{'a\\\\':' b'}",
                "|['\\\\\\' \\\\' , ' ']|,|['\\\\\\' \\\\',' ']|",
                "|['\\u0022 ' , 'Ä 😀 ']|,|['\\u0022 ','Ä 😀 ']|",
                "| 'a ' |,'a '",
                "| 1 |,1",
                "||,||",
            })
    void white_space_within_texts_stays(String sent, String kept) {
        assertThat(WhiteSpace.removed(bytes(sent))).isEqualTo(new String(bytes(kept), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"20, true", "09, true", "0A, true", "0D, true", "0B, false", "0C, false", "00, false", "A0, false"})
    void only_four_characters_are_white_space(String character, boolean removed) {
        String json = "[" + (char) Integer.parseInt(character, 16) + "]";

        assertThat(WhiteSpace.removed(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(removed ? "[]" : json);
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
