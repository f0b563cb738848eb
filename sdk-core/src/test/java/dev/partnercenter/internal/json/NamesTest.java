package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.internal.json.tokens.Hash;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are found by their bytes, and never taken for others. */
@Tag("once")
class NamesTest {
    private static final int SLOTS = 64;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a reader at the name of the only property} */
    private static JsonInput at(String name) throws IOException {
        JsonInput in = new JsonInput(Tokenizer.of(bytes("{\"" + name + "\":1}")));
        in.next();
        in.next();
        return in;
    }

    private static String read(KnownNames names, String name) {
        byte[] document = bytes("{\"" + name + "\":");
        return names.read(document, 2, document.length - 4);
    }

    @Test
    void an_unknown_name_of_a_long_document_is_one_string_however_often_it_comes() {
        KnownNames names = new KnownNames();
        // The first few are taken for those of a single resource, where none comes again.
        for (int i = 0; i < 8; i++) {
            assertThat(read(names, "n" + i)).isEqualTo("n" + i);
        }

        assertThat(read(names, "naïve")).isEqualTo("naïve").isSameAs(read(names, "naïve"));
        assertThat(read(names, "")).isEmpty();
    }

    @Test
    void two_names_at_the_same_place_are_never_taken_for_each_other() {
        KnownNames names = new KnownNames();
        Map<Integer, String> bySlot = new HashMap<>();
        int shared = 0;
        for (int i = 0; i < 500; i++) {
            String name = "n" + i;
            byte[] bytes = bytes(name);
            String other = bySlot.put(Hash.of(bytes, 0, bytes.length) & (SLOTS - 1), name);
            if (other != null) {
                shared++;
                for (int j = 0; j < 3; j++) {
                    assertThat(read(names, name)).isEqualTo(name);
                    assertThat(read(names, other)).isEqualTo(other);
                }
            }
        }
        assertThat(shared).isGreaterThan(400);
    }

    @Test
    void a_table_finds_each_of_its_names_and_no_other() {
        NameTable<Integer> table = new NameTable<>();
        Set<String> there = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            table.add("name" + 7 * i, i);
            there.add("name" + 7 * i);
        }
        for (int i = 0; i < 2_200; i++) {
            String name = "name" + i;
            Integer expected = there.contains(name) ? i / 7 : null;
            assertThat(table.find(name)).as(name).isEqualTo(expected);
            for (String sent : List.of(name, "N" + name.substring(1))) {
                NameTable.Entry<Integer> entry = table.read(bytes("\"" + sent + "\""), 1, sent.length());
                assertThat(entry == null ? null : entry.value()).as(sent).isEqualTo(expected);
                assertThat(entry == null ? sent : entry.name()).isEqualTo(sent);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "Id, Id",
        "ID, ID",
        "iD, iD",
        "\\u0069d, id",
        "\\u0049D, ID",
        "i\\u0064, id",
    })
    void a_name_is_found_in_every_spelling_and_keeps_it(String sent, String name) throws IOException {
        NameTable<String> table = new NameTable<>();
        table.add("id", "the id");

        JsonInput in = at(sent);
        assertThat(in.find(table)).isEqualTo("the id");
        assertThat(in.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"a\\u00e9, aé", "a\\ud83d\\ude00, a😀", "a\\u003f?, a??", "\\u0430?, а?", "aé, aé", "'', ''", "b?, b?"})
    void a_name_that_looks_alike_is_another(String sent, String name) throws IOException {
        NameTable<String> table = new NameTable<>();
        table.add("a?", "with a question mark");
        table.add("é", "of one letter");

        JsonInput in = at(sent);
        assertThat(in.find(table)).isNull();
        assertThat(in.name()).isEqualTo(name);
    }

    @Test
    void letters_of_other_alphabets_are_no_spellings_of_one_name() throws IOException {
        NameTable<String> table = new NameTable<>();
        table.add("kind", "the kind");

        assertThat(at("\u212aind").find(table)).as("the sign of Kelvin").isNull();
        assertThat(at("k\u0131nd").find(table)).as("the i without a dot").isNull();
        assertThat(at("KIND").find(table)).isEqualTo("the kind");
    }
}
