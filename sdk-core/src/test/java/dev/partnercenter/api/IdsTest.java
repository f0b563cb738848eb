package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an id holds, it stays one segment of the path it was meant for. */
class IdsTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/orders",
                "../..",
                "..\\..",
                "x?y#z",
                "%2f",
                "%2e%2e",
                "{orderId}",
                "a;b=c",
                "a b+c&d",
                "@collector.example",
                "https://collector.example/",
                "\u00c5ngstr\u00f6m \u2603 \ud83d\ude80",
                "..."
            })
    @FaultCase(
            area = FaultArea.IDS,
            fault = "`a/orders`",
            outcome = "one encoded segment: the path stays what it was meant to be")
    @FaultCase(area = FaultArea.IDS, fault = "`../..`, `..\\..`", outcome = "one encoded segment")
    @FaultCase(area = FaultArea.IDS, fault = "`x?y#z`", outcome = "one encoded segment; no query, no fragment")
    @FaultCase(
            area = FaultArea.IDS,
            fault = "`%2f`, `%2e%2e`",
            outcome = "encoded once more, so that the service sees the id as given")
    @FaultCase(
            area = FaultArea.IDS,
            fault = "`{orderId}` and other braces",
            outcome = "one encoded segment; no template is filled")
    @FaultCase(
            area = FaultArea.IDS,
            fault = "`@collector.example`, `https://collector.example/`",
            outcome = "one encoded segment on the own host")
    @FaultCase(
            area = FaultArea.IDS,
            fault = "other than ASCII: Ångström, snowman, rocket",
            outcome = "UTF-8, percent-encoded")
    void any_other_id_is_escaped_as_one_segment(String id) {
        service.answer(200, "{}");

        partner.customers().byId(id).orders().byId(id).get();

        RecordedRequest request = service.request();
        HttpUrl url = request.getRequestUrl();
        assertThat(url.pathSegments())
                .containsExactly("api.partnercenter.microsoft.com", "v1", "customers", id, "orders", id);
        assertThat(url.encodedQuery()).isNull();
        assertThat(request.getPath()).isASCII().doesNotContain("?", "#", "\\", "{", " ");
    }

    @Test
    @FaultCase(area = FaultArea.IDS, fault = "a very long id", outcome = "sent whole, never cut")
    void a_long_id_is_sent_whole() {
        service.answer(200, "{}");
        String id = "\u00e9".repeat(1_000);

        partner.customers().byId(id).get();

        assertThat(service.request().getPath())
                .hasSize("/api.partnercenter.microsoft.com/v1/customers/".length()
                        + 3 * id.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", ".", "..", "c1\r\nX-Injected: 1", "c1\u0000", "c1\u0085"})
    @FaultCase(
            area = FaultArea.IDS,
            fault = "null, blank, `.`, `..`, CR LF, NUL and other control characters",
            outcome = "IllegalArgumentException that names the argument; nothing is sent")
    void what_cannot_be_a_segment_is_refused_by_name_before_anything_is_sent(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.customers().byId(id))
                .withMessageStartingWith("customerId must not");
        assertThat(service.requestCount()).isZero();
    }
}
