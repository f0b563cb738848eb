package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RequestContext;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.pricing.RateCardQuery;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.pricing.AzureMeter;
import dev.partnercenter.model.pricing.AzureOfferTerm;
import dev.partnercenter.model.pricing.AzureRateCard;
import dev.partnercenter.model.pricing.PriceSheetView;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices: rate cards as records, price sheets and rates of exchange as streams from a host of their own. */
class PricingTest {
    private static final String SHEETS = "/api.partner.microsoft.com/v1.0/sales/pricesheets";
    private static final String PRICES = Fixture.read("pricing/price-sheet.csv");

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void a_rate_card_holds_exact_prices_by_quantity() {
        service.answer(200, Fixture.read("pricing/rate-card.json"));

        AzureRateCard card = partner.rateCards().azure();

        assertThat(service.request().getPath()).isEqualTo("/api.partnercenter.microsoft.com/v1/ratecards/azure");
        assertThat(card.currency()).isEqualTo("USD");
        assertThat(card.isTaxIncluded()).isFalse();
        AzureMeter meter = card.meters().get(0);
        assertThat(meter.rates())
                .isEqualTo(Map.of("0", new BigDecimal("0.0000000125"), "1024", new BigDecimal("0.00000001")));
        assertThat(meter.effectiveDate()).isEqualTo(Instant.parse("2021-01-01T00:00:00Z"));
        AzureOfferTerm term = card.offerTerms().get(0);
        assertThat(term.discount()).isEqualTo(new BigDecimal("0.15"));
        assertThat(term.excludedMeterIds()).hasSize(1);
        assertThat(term.effectiveDate()).isEqualTo(Instant.parse("2014-01-01T00:00:00Z"));
    }

    @Test
    void market_currency_and_language_are_asked_for() {
        service.answer(200, Fixture.read("pricing/rate-card.json"));

        partner.with(RequestContext.create().locale(Locale.CANADA_FRENCH))
                .rateCards()
                .azure(RateCardQuery.inRegion("CA").withCurrency("CAD"));

        RecordedRequest request = service.request();
        assertThat(request.getPath())
                .isEqualTo("/api.partnercenter.microsoft.com/v1/ratecards/azure?currency=CAD&region=CA");
        assertThat(request.getHeader("X-Locale")).isEqualTo("fr-CA");
    }

    @Test
    void shared_services_have_a_rate_card_of_their_own() {
        service.answer(200, Fixture.read("pricing/rate-card.json"));

        assertThat(partner.rateCards()
                        .azureShared(RateCardQuery.inCurrency("EUR"))
                        .meters())
                .hasSize(1);

        assertThat(service.request().getPath())
                .isEqualTo("/api.partnercenter.microsoft.com/v1/ratecards/azure-shared?currency=EUR");
    }

    @Test
    void a_price_sheet_is_a_stream_from_the_host_of_pricing() throws Exception {
        service.answer(csv(PRICES));

        assertThat(read(partner.priceSheets().download("US", PriceSheetView.AZURE_CONSUMPTION)))
                .isEqualTo(PRICES);

        RecordedRequest request = service.request();
        assertThat(request.getPath()).isEqualTo(SHEETS + "(Market='US',PricesheetView='azure_consumption')/$value");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + ServiceStub.USER_TOKEN);
        assertThat(request.getHeader("Accept")).isEqualTo("*/*");
    }

    @Test
    void a_price_sheet_that_is_compressed_on_its_way_is_given_out_as_csv() throws Exception {
        Buffer zipped = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
            sink.writeUtf8(PRICES);
        }
        service.answer(new MockResponse().setHeader("Content-Encoding", "gzip").setBody(zipped));

        assertThat(read(partner.priceSheets().download("US", PriceSheetView.SOFTWARE)))
                .isEqualTo(PRICES);

        assertThat(service.request().getHeader("Accept-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @CsvSource({"2021-03, 202103", "2020-12, 202012"})
    void a_month_of_the_past_is_asked_for_by_six_digits(YearMonth month, String sent) throws Exception {
        service.answer(csv(PRICES));

        read(partner.priceSheets().downloadHistory("US", PriceSheetView.MARKETPLACE, month));

        assertThat(service.request().getPath())
                .isEqualTo(SHEETS + "(Market='US',PricesheetView='marketplace')/$value?timeline=history&month=" + sent);
    }

    @Test
    void the_prices_to_come_are_asked_for_without_a_month() throws Exception {
        service.answer(csv(PRICES)).answer(404, "{\"code\":\"404\",\"description\":\"No future prices\"}");

        read(partner.priceSheets().downloadFuture("US", PriceSheetView.UPDATED_LICENSE_BASED));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> partner.priceSheets().downloadFuture("US", PriceSheetView.UPDATED_LICENSE_BASED));

        assertThat(service.request().getPath())
                .isEqualTo(SHEETS + "(Market='US',PricesheetView='updatedlicensebased')/$value?timeline=future");
    }

    @Test
    void the_rates_of_exchange_of_a_month_are_a_stream() throws Exception {
        String rates = Fixture.read("pricing/fx-rates.csv");
        service.answer(csv(rates));

        assertThat(read(partner.foreignExchangeRates().download(YearMonth.of(2021, 3))))
                .isEqualTo(rates);

        assertThat(service.request().getPath())
                .isEqualTo("/api.partner.microsoft.com/v1.0/sales/fxrates(Month='202103')/$value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US'", "US',PricesheetView='software", "'", "''"})
    void a_quote_would_end_the_text_between_quotes_and_is_refused_by_name(String text) {
        service.answer(csv(PRICES)).answer(csv(PRICES));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.priceSheets().download(text, PriceSheetView.SOFTWARE))
                .withMessage("market must not contain quotes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.priceSheets().download("US", new PriceSheetView(text)))
                .withMessage("view must not contain quotes");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void what_else_could_leave_its_place_in_the_address_is_encoded() throws Exception {
        service.answer(csv(PRICES));

        read(partner.priceSheets().download("a/b)?c#d", PriceSheetView.SOFTWARE));

        assertThat(service.request().getPath())
                .isEqualTo(SHEETS + "(Market='a%2Fb%29%3Fc%23d',PricesheetView='software')/$value");
    }

    @Test
    void a_month_without_four_digits_of_year_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.foreignExchangeRates().download(YearMonth.of(21, 3)))
                .withMessageStartingWith("month must have a year of four digits");
    }

    private static MockResponse csv(String content) {
        return new MockResponse()
                .setHeader("Content-Type", "application/octet-stream")
                .setBody(content);
    }

    private static String read(InputStream stream) throws Exception {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
