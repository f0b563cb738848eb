package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes say in which encoding they are; the header may say what it likes. */
class EncodingsTest {
    private static final String NAME = "Zoë Ångström 漢字 🚀";

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "UTF-8    | mark    | application/json; charset=utf-8",
                "UTF-8    | no mark | none",
                "UTF-8    | no mark | application/json",
                "UTF-8    | no mark | application/json; charset=utf-16",
                "UTF-8    | no mark | application/json; charset=no-such-charset",
                "UTF-8    | no mark | application/json; charset=",
                "UTF-8    | no mark | nonsense;;;=",
                "UTF-8    | no mark | text/plain; charset=iso-8859-1",
                "UTF-16LE | mark    | application/json; charset=utf-16",
                "UTF-16BE | mark    | application/json",
                "UTF-16LE | no mark | application/json; charset=utf-16le",
                "UTF-16BE | no mark | application/json; charset=utf-8",
                "UTF-32LE | mark    | application/json",
                "UTF-32BE | no mark | application/json"
            })
    @FaultCase(area = FaultArea.BODIES, fault = "UTF-8 with a byte-order mark", outcome = "the right value")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "UTF-16, with and without a byte-order mark",
            outcome = "the right value")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "no Content-Type, no charset, or a charset that is wrong or does not exist",
            outcome = "the right value: the bytes decide")
    void a_text_is_what_was_sent(String charset, String mark, @Nullable String contentType) {
        String json = (mark.equals("mark") ? "\uFEFF" : "") + "{\"id\":\"" + NAME + "\",\"new\":\"" + NAME + "\"}";
        for (int i = 0; i < 3; i++) {
            service.answer(body(json.getBytes(Charset.forName(charset)), contentType));
        }

        var customers = service.client().customers();
        assertThat(customers.byId("c1").get().id()).isEqualTo(NAME);
        assertThat(customers.byId("c1").get().additionalProperties()).containsEntry("new", NAME);
        assertThat(service.client().raw().send(RawRequest.get("/v1/new")).body())
                .isEqualTo(Map.of("id", NAME, "new", NAME));
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "bytes that are no UTF-8 (such as Latin-1)",
            outcome = "DecodeException that says so; never a text with other letters")
    void bytes_of_another_encoding_are_refused() {
        service.answer(
                body("{\"id\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1), "application/json; charset=iso-8859-1"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> service.client().customers().byId("c1").get())
                .withMessageContaining("$.id: there are characters in it that are not in UTF-8");
    }

    private static MockResponse body(byte[] bytes, @Nullable String contentType) {
        MockResponse response = new MockResponse().setBody(new Buffer().write(bytes));
        return contentType == null ? response : response.setHeader("Content-Type", contentType);
    }
}
