package dev.partnercenter.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.Pages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BenchmarkServerTest {
    private static final String LINE_ITEMS = "/api.partnercenter.microsoft.com/v1/invoices/%s/lineitems?size=2000";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static BenchmarkServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        server = new BenchmarkServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void the_first_page_of_the_invoice_is_the_page_that_is_parsed() throws Exception {
        HttpResponse<byte[]> answer = get(request(LINE_ITEMS.formatted(Known.INVOICE)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Pages.one());
    }

    @Test
    void a_continuation_token_gives_the_next_page_and_the_last_page_has_none() throws Exception {
        JsonNode second = page(Pages.token(2));
        JsonNode last = page(Pages.token(100));

        assertThat(second.get("continuationToken").asText()).isEqualTo(Pages.token(3));
        assertThat(second.get("items").get(0))
                .isNotEqualTo(page(Pages.token(1)).get("items").get(0))
                .isEqualTo(page(Pages.token(12)).get("items").get(0));
        assertThat(last.has("continuationToken")).isFalse();
        assertThat(last.has("links")).isFalse();
    }

    @Test
    void the_zipped_invoice_holds_the_same_page() throws Exception {
        HttpResponse<byte[]> answer =
                get(request(LINE_ITEMS.formatted(Known.ZIPPED_INVOICE)).header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body().length).isLessThan(1_000_000);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(Pages.one());
    }

    @Test
    void an_order_is_answered_after_its_body_and_the_connection_goes_on() throws Exception {
        String orders = "/api.partnercenter.microsoft.com/v1/customers/" + Known.CUSTOMER + "/orders";
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> answer = get(request(orders).POST(BodyPublishers.ofByteArray(Known.orderRequest())));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo(Known.order());
        }
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(get(request("/v1/customers/nobody")).statusCode()).isEqualTo(404);
    }

    private JsonNode page(String token) throws Exception {
        return JSON.readTree(get(request(LINE_ITEMS.formatted(Known.INVOICE)).header("MS-ContinuationToken", token))
                .body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<byte[]> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
