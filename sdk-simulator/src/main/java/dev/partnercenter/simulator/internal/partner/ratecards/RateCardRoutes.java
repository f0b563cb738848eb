package dev.partnercenter.simulator.internal.partner.ratecards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.azure.Currency;
import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the meters of Azure cost, for customers and for the shared services of partners. */
public final class RateCardRoutes {

    /** What partners get taken off for their own shared services. */
    private static final BigDecimal SHARED = new BigDecimal("0.85");

    /** The table. */
    public List<Route> routes() {
        return List.of(
                Route.get("get-prices-for-microsoft-azure", "/v1/ratecards/azure", call -> card(call, BigDecimal.ONE))
                        .asDerived(),
                Route.get(
                                "get-prices-for-microsoft-azure-partner-shared-services",
                                "/v1/ratecards/azure-shared",
                                call -> card(call, SHARED))
                        .asDerived());
    }

    /** Where the request names neither region nor currency, its locale decides on both. */
    private static Answer card(Call call, BigDecimal factor) {
        String locale = Optional.ofNullable(call.header("X-Locale")).orElse("en-US");
        String country = locale.substring(locale.indexOf('-') + 1).toUpperCase(Locale.ROOT);
        String region = call.query("region");
        if (region != null && !region.matches("[A-Za-z]{2}")) {
            throw PartnerError.INVALID_PROPERTY.because("region");
        }
        String code = call.query("currency");
        Currency usual = region == null && code == null ? Currency.of(country) : Currency.USD;
        Currency currency = code == null
                ? usual
                : Currency.find(code).orElseThrow(() -> PartnerError.INVALID_PROPERTY.because("currency"));
        ObjectNode card = Json.object()
                .put("locale", locale)
                .put("currency", currency.name())
                .put("isTaxIncluded", false);
        ArrayNode meters = card.putArray("meters");
        Meter.ALL.forEach(meter -> meters.add(meter(meter, currency, factor)));
        card.putArray("offerTerms").add(discount());
        return Answer.ok(Links.typed(card, "AzureRateCard"));
    }

    private static ObjectNode meter(Meter meter, Currency currency, BigDecimal factor) {
        BigDecimal price = meter.unitPrice().multiply(factor).divide(currency.dollars(), 6, RoundingMode.HALF_UP);
        ObjectNode json = Json.object().put("id", meter.id().toString()).put("name", meter.name());
        ObjectNode rates = json.putObject("rates").put("0", Json.trimmed(price));
        if (meter.category().equals("Bandwidth")) {
            rates.put("10240", Json.trimmed(price.multiply(new BigDecimal("0.9"))));
        }
        json.putArray("tags");
        return json.put("category", meter.category())
                .put("subcategory", meter.subcategory())
                .put("region", meter.region())
                .put("unit", meter.unit())
                .put("includedQuantity", new BigDecimal("0.0"))
                .put("effectiveDate", "2026-01-01T00:00:00Z");
    }

    private static ObjectNode discount() {
        ObjectNode term = Json.object().put("name", "Overage discount").put("discount", new BigDecimal("0.15"));
        term.set("excludedMeterIds", Json.texts(List.of(Meter.ALL.get(2).id().toString())));
        return term.put("effectiveDate", "2014-01-01T00:00:00");
    }
}
