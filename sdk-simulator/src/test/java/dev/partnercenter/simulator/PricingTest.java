package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PricingTest {

    private static final String HOST = "/api.partner.microsoft.com";
    private static final String SHEET =
            HOST + "/v1.0/sales/pricesheets(Market='US',PricesheetView='azure_consumption')/$value";

    @RegisterExtension
    final SimulatorExtension simulators = SimulatorExtension.of(
            PartnerCenterSimulator.builder().clock(Clock.fixed(Instant.parse("2026-03-10T15:30:00Z"), ZoneOffset.UTC)));

    private PartnerCenterSimulator simulator;
    private String token;
    private TestClient client;

    @BeforeEach
    void start(PartnerCenterSimulator started) {
        simulator = started;
        token = Entra.of(started).userToken("https://api.partner.microsoft.com");
        client = TestClient.of(started).withToken(token);
    }

    @Test
    void a_price_sheet_is_a_table_of_the_current_month_or_another_one() {
        Reply sheet = client.get(SHEET);
        assertThat(sheet.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(sheet.header("Content-Disposition")).isEqualTo("attachment; filename=pricesheet");
        assertThat(sheet.header("Request-ID")).isNotBlank();
        assertThat(sheet.body().lines()).hasSize(7).allMatch(row -> row.split("\",\"", -1).length == 18);
        assertThat(sheet.body()).contains("\"0.2290\"", "\"3/1/2026 12:00:00 AM\"");

        assertThat(client.get(SHEET + "?timeline=history&month=202512").body()).contains("\"12/1/2025 12:00:00 AM\"");
        assertThat(client.get(SHEET + "?timeline=future").body()).contains("\"4/1/2026 12:00:00 AM\"");
        assertThat(client.get(SHEET.replace("azure_consumption", "azure_reservations"))
                        .body())
                .contains("\"3Years\"", "\"1620.00\"");
    }

    @Test
    void rates_of_exchange_hold_for_a_month() {
        assertThat(client.get(rates("202603")).body().lines())
                .containsExactly(
                        "\"CurrencyCode\",\"USDPerUnit\",\"Month\"",
                        "\"USD\",\"1\",\"202603\"",
                        "\"EUR\",\"1.1172\",\"202603\"",
                        "\"GBP\",\"1.2987\",\"202603\"");
        assertThat(client.get(rates("202604")).text("/error/code")).isEqualTo("itemNotFound");
        assertThat(client.get(rates("202613")).text("/error/code")).isEqualTo("invalidRequest");
        assertThat(client.get(rates("March")).status()).isEqualTo(400);
    }

    @Test
    void tables_since_april_2020_are_compressed_for_who_takes_deflate() throws Exception {
        HttpResponse<InputStream> compressed = deflating(rates("202004"));
        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("deflate");
        String text = new String(new InflaterInputStream(compressed.body()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(client.get(rates("202004")).body());
        assertThat(deflating(rates("202003")).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void what_the_service_would_not_understand_is_refused() {
        assertThat(client.get(SHEET.replace("'US'", "'USA'")).text("/error/message"))
                .contains("USA");
        assertThat(client.get(SHEET.replace("azure_consumption", "all")).status())
                .isEqualTo(400);
        assertThat(client.get(SHEET + "?timeline=history").text("/error/message"))
                .contains("month");
        assertThat(client.get(SHEET + "?timeline=past").status()).isEqualTo(400);
        assertThat(client.get(HOST + "/v1.0/sales/pricesheets(Market='US')/$value")
                        .status())
                .isEqualTo(404);
        assertThat(client.post(SHEET, "{}").status()).isEqualTo(405);
    }

    @Test
    void only_a_user_with_a_token_for_the_service_is_let_in() {
        assertThat(client.withToken(null).get(SHEET).text("/error/code")).isEqualTo("unauthenticated");
        assertThat(client.withToken("rubbish").get(SHEET).status()).isEqualTo(401);
        assertThat(client.withToken(simulator.testToken()).get(SHEET).text("/error/message"))
                .contains("https://api.partnercenter.microsoft.com");
        String app = Entra.of(simulator)
                .token(
                        "grant_type",
                        "client_credentials",
                        "client_secret",
                        TestIdentity.CLIENT_SECRET,
                        "scope",
                        "https://api.partner.microsoft.com/.default")
                .text("/access_token");
        assertThat(client.withToken(app).get(SHEET).status()).isEqualTo(403);
        assertThat(client.get("/v1/customers").code()).isEqualTo(900420);
    }

    @Test
    void faults_hit_these_routes_as_all_others() {
        simulator.faults().onOperation("get-a-price-sheet").respond(503).retryAfter("7");
        Reply failed = client.with("client-request-id", "c-1").get(SHEET);
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.header("Retry-After")).isEqualTo("7");
        assertThat(failed.header("client-request-id")).isEqualTo("c-1");
        assertThat(failed.text("/error/code")).isEqualTo("serviceNotAvailable");
        simulator.faults().onOperation("get-a-price-sheet").cutInBody();
        assertThatThrownBy(() -> client.get(SHEET)).isInstanceOf(UncheckedIOException.class);
        assertThat(client.get(SHEET).status()).isEqualTo(200);
    }

    @Test
    void rate_cards_have_the_prices_in_the_currency_that_is_asked_for() {
        TestClient partnerCenter = TestClient.of(simulator);
        JsonNode card = partnerCenter.get("/v1/ratecards/azure").json();
        assertThat(card.path("currency").asText()).isEqualTo("USD");
        assertThat(card.at("/meters/0/rates/0").decimalValue()).isEqualByComparingTo("0.229");
        assertThat(card.at("/meters/4/rates").size()).isEqualTo(2);
        JsonNode german = partnerCenter
                .with("X-Locale", "de-DE")
                .get("/v1/ratecards/azure")
                .json();
        assertThat(german.path("currency").asText()).isEqualTo("EUR");
        assertThat(german.at("/meters/0/rates/0").decimalValue()).isEqualByComparingTo("0.204977");
        assertThat(partnerCenter
                        .get("/v1/ratecards/azure-shared")
                        .json()
                        .at("/meters/0/rates/0")
                        .decimalValue())
                .isEqualByComparingTo("0.19465");
        assertThat(partnerCenter.get("/v1/ratecards/azure?currency=XXX").code()).isEqualTo(3000);
        assertThat(partnerCenter.get("/v1/ratecards/azure?region=USA").code()).isEqualTo(3000);
    }

    private HttpResponse<InputStream> deflating(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Encoding", "deflate")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    private static String rates(String month) {
        return HOST + "/v1.0/sales/fxrates(Month='" + month + "')/$value";
    }
}
