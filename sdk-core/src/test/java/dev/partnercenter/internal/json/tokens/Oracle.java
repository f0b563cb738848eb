package dev.partnercenter.internal.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.ByteSourceJsonBootstrapper;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Says what a document holds: what jackson-core reads of its characters. Where it leaves RFC 8259, others say:
 *
 * <ul>
 *   <li>which bytes are characters: the decoders of the JDK, since jackson-core lets some pass that are none (longer
 *       forms than the shortest in UTF-8, halves of pairs in UTF-16), and takes Chinese ones for hexadecimal digits;
 *   <li>a document of a byte-order mark alone is empty; jackson-core looks for marks in documents of four bytes on only;
 *   <li>half a pair as an escape, which the grammar has, is refused in names by jackson-core's reader of bytes; what its
 *       reader of characters makes of it is right;
 *   <li>a number may have 1,000 digits for jackson-core; the tokenizer counts its sign, point and exponent, too.
 * </ul>
 */
public final class Oracle {
    private static final Set<String> MARKS = Set.of("[-2, -1]", "[-1, -2]");
    private static final Reading REFUSED = new Reading(List.of(), true);

    private Oracle() {}

    /** {@return what is to be read from a document} */
    static Reading expected(byte[] document) {
        if (MARKS.contains(Arrays.toString(document))) {
            return new Reading(List.of(), false);
        }
        String text = text(document);
        if (text == null) {
            return REFUSED;
        }
        // With a mark, of which jackson-core wants a byte more than it has, it is UTF-8 whatever comes first.
        Reading ofBytes = Reading.byJackson(("\ufeff " + text).getBytes(StandardCharsets.UTF_8));
        Reading ofCharacters = ofBytes.refused() ? Reading.byJackson(text) : ofBytes;
        Reading read = ofCharacters.tokens().stream().anyMatch(Oracle::isNameWithHalfAPair) ? ofCharacters : ofBytes;
        return read.tokens().stream().anyMatch(Oracle::isLongNumber) ? REFUSED : read;
    }

    private static boolean isLongNumber(String token) {
        boolean isNumber = token.startsWith("INTEGER ") || token.startsWith("DECIMAL ");
        return isNumber && token.split(" ", 4)[2].length() > Numbers.LONGEST;
    }

    private static boolean isNameWithHalfAPair(String token) {
        return token.startsWith("NAME") && !StandardCharsets.UTF_8.newEncoder().canEncode(token);
    }

    /** {@return the characters of a document without its mark, or null if there is something else in it} */
    static String text(byte[] document) {
        try (IOContext context = context()) {
            ByteSourceJsonBootstrapper start = new ByteSourceJsonBootstrapper(context, document, 0, document.length);
            Charset encoding = Charset.forName(start.detectEncoding().getJavaName());
            String text =
                    encoding.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            // The decoder of UTF-32 lets halves of pairs pass, the encoder of UTF-8 does not.
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            boolean markIsThere = text.startsWith("\ufeff") && !encoding.name().startsWith("UTF-32");
            return markIsThere ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        } catch (IOException weird) {
            // A document that begins as UTF-32 in an order of its bytes that nobody uses.
            return null;
        }
    }

    private static IOContext context() {
        return new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    /** {@return whether a document is no JSON, or beyond a bound} */
    public static boolean refuses(byte[] document) {
        return expected(document).refused();
    }

    /** Fails if the tokenizer reads anything else, from memory or from a stream. */
    public static void check(byte[] document, Random random) {
        Reading expected = expected(document);
        same(document, expected, Reading.of(() -> Tokenizer.of(document)));
        same(document, expected, Reading.of(() -> amongOthers(document)));
        same(document, expected, Reading.of(() -> Tokenizer.of(new Pieces(document, random), random.nextBoolean())));
    }

    /** Before it and behind it is what would be read as something else, if anybody looked there. */
    private static Tokenizer amongOthers(byte[] document) throws IOException {
        byte[] before = "[\"".getBytes(StandardCharsets.UTF_8);
        byte[] behind = "0\"]},1".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + document.length + behind.length);
        System.arraycopy(document, 0, all, before.length, document.length);
        System.arraycopy(behind, 0, all, before.length + document.length, behind.length);
        return Tokenizer.of(all, before.length, before.length + document.length);
    }

    private static void same(byte[] document, Reading expected, Reading read) {
        assertThat(read.refused()).as(() -> shown(document)).isEqualTo(expected.refused());
        if (!read.refused()) {
            assertThat(read.tokens()).as(() -> shown(document)).isEqualTo(expected.tokens());
        }
    }

    static String shown(byte[] document) {
        return new String(document, 0, Math.min(document.length, 2_000), StandardCharsets.ISO_8859_1);
    }
}
