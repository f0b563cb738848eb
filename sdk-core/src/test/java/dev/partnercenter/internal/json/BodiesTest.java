package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.customers.Customer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole bodies: their encodings, their shapes, and what is said of those that cannot be read. */
@Tag("once")
class BodiesTest {

    private static final JsonType<Customer> CUSTOMER = JsonType.of(Customer.class);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void aByteOrderMarkIsNoPartOfTheBody(String charset) {
        byte[] body = "\uFEFF{\"id\":\"Zoë\"}".getBytes(Charset.forName(charset));

        assertThat(Json.read(body, CUSTOMER).id()).isEqualTo("Zoë");
        assertThat(Json.readTree(body)).isEqualTo(Map.of("id", "Zoë"));
    }

    @Test
    void utf16IsRecognisedWithoutAMark() {
        assertThat(Json.read("{\"id\":\"Zoë\"}".getBytes(StandardCharsets.UTF_16LE), CUSTOMER)
                        .id())
                .isEqualTo("Zoë");
    }

    @Test
    void bareArraysAndScalarsAreBodiesToo() {
        assertThat(Json.read(bytes("[{'id':'a'},{'id':'b'}]"), JsonType.listOf(Customer.class)))
                .extracting(Customer::id)
                .containsExactly("a", "b");
        assertThat(Json.read(bytes("true"), JsonType.of(Boolean.class))).isTrue();
        assertThat(Json.read(bytes("'True'"), JsonType.of(Boolean.class))).isTrue();
        assertThat(Json.write("success")).isEqualTo(bytes("'success'"));
    }

    @Test
    void aPageHoldsItemsLinksAndWhatElseWasSent() {
        CollectionPage<Customer> page = Json.read(
                bytes("{'TotalCount':2,'items':[{'id':'a'}],'continuationToken':'t','hint':1,"
                        + "'links':{'next':{'uri':'/customers?page=2','headers':[{'key':'k','value':'v'}]}}}"),
                JsonType.pageOf(Customer.class));

        assertThat(page.totalCount()).isEqualTo(2);
        assertThat(page.items()).extracting(Customer::id).containsExactly("a");
        assertThat(page.continuationToken()).isEqualTo("t");
        assertThat(page.links().next().headers().get(0).key()).isEqualTo("k");
        assertThat(page.additionalProperties()).containsEntry("hint", 1);
    }

    @Test
    void aBareArrayIsAPage() {
        assertThat(Json.read(bytes("[{'id':'a'}]"), JsonType.pageOf(Customer.class))
                        .items())
                .hasSize(1);
    }

    @Test
    void aTreeBelongsToItsReader() {
        @SuppressWarnings("unchecked")
        Map<String, Object> tree = (Map<String, Object>) Json.readTree(bytes("{'a':[1]}"));

        tree.put("b", List.of(true));

        assertThat(Json.write(tree)).isEqualTo(bytes("{'a':[1],'b':[true]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "''", "{", "{'id':", "[]", "{} {}", "{'id' 1}", "<html>", "{'id':tok-3n}"})
    void whatCannotBeReadIsAJsonException(String body) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.read(bytes(body), CUSTOMER))
                .satisfies(e -> assertThat(e.reason()).isNotBlank().doesNotContain("\n", "tok-3n", "html"))
                .withNoCause();
    }

    @Test
    void theExceptionNamesThePathButNotTheContent() {
        assertThatThrownBy(() -> Json.read(
                        bytes("{'items':[{},{'billingProfile':{'defaultAddress':'hunter2'}}]}"),
                        JsonType.pageOf(Customer.class)))
                .isInstanceOf(JsonException.class)
                .hasMessage("$.items[1].billingProfile.defaultAddress: expected an object, found a text");
    }

    @Test
    void aPathCannotForgeALineOfALog() {
        assertThatThrownBy(() -> Json.readTree(bytes("{'a\\r\\nINFO all is well':[}")))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$.a??INFO all is well[0]: not valid JSON");
    }

    @Test
    void deepNestingIsRefusedBothWays() {
        String deep = "{'a':".repeat(300) + "1" + "}".repeat(300);
        Map<String, Object> tree = Map.of("a", 1);
        for (int i = 0; i < 300; i++) {
            tree = Map.of("a", tree);
        }
        Map<String, Object> deepTree = tree;

        assertThatThrownBy(() -> Json.read(bytes(deep), CUSTOMER))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("bound");
        assertThatThrownBy(() -> Json.write(deepTree)).isInstanceOf(JsonException.class);
    }

    @Test
    void aFailingStreamStaysAnIoException() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream failingLate = new SequenceInputStream(new ByteArrayInputStream(bytes("{'id':'a',")), failing);

        assertThatThrownBy(() -> Json.read(failingLate, CUSTOMER))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void aStreamIsReadToItsEnd() throws IOException {
        InputStream body = new ByteArrayInputStream(bytes("{'id':'a'}" + " ".repeat(100_000)));

        assertThat(Json.read(body, CUSTOMER).id()).isEqualTo("a");
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void whatIsNoJsonIsNotWritten() {
        assertThatThrownBy(() -> Json.write(Map.of("when", java.util.Locale.US)))
                .isInstanceOf(JsonException.class)
                .hasMessage("$.when: cannot be written: java.util.Locale");
        assertThatThrownBy(() -> Json.write(Map.of("n", Double.NaN))).isInstanceOf(JsonException.class);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
