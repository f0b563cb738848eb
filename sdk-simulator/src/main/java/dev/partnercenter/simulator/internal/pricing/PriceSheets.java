package dev.partnercenter.simulator.internal.pricing;

import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The prices of a market in a month: of what is used, and of reservations. */
final class PriceSheets {

    private static final String HEADER = CsvFile.row(
            "ProductTitle",
            "ProductId",
            "SkuId",
            "SkuTitle",
            "Publisher",
            "SkuDescription",
            "UnitOfMeasure",
            "TermDuration",
            "Market",
            "Currency",
            "UnitPrice",
            "PricingTierRangeMin",
            "PricingTierRangeMax",
            "EffectiveStartDate",
            "EffectiveEndDate",
            "MeterIds",
            "MeterType",
            "Tags");

    private PriceSheets() {}

    static Answer sheet(Call call) {
        String market = call.argument("market").toUpperCase(Locale.ROOT);
        if (!market.matches("[A-Z]{2}")) {
            throw PricingError.INVALID_REQUEST.because("the market " + market + " is no country");
        }
        YearMonth month = month(call);
        List<String> rows = new ArrayList<>(List.of(HEADER));
        switch (call.argument("view").toLowerCase(Locale.ROOT)) {
            case "azure_consumption" -> Meter.ALL.forEach(meter -> rows.add(consumption(meter, market, month)));
            case "azure_reservations" -> rows.addAll(reservations(market, month));
            default -> throw PricingError.INVALID_REQUEST.because("the view " + call.argument("view"));
        }
        return CsvFile.answer(call, month, "pricesheet", rows);
    }

    private static YearMonth month(Call call) {
        String timeline =
                Optional.ofNullable(call.query("timeline")).orElse("current").toLowerCase(Locale.ROOT);
        return switch (timeline) {
            case "current" -> CsvFile.current(call);
            case "future" -> CsvFile.current(call).plusMonths(1);
            case "history" ->
                CsvFile.month(
                        call,
                        Optional.ofNullable(call.query("month"))
                                .orElseThrow(() -> PricingError.INVALID_REQUEST.because("history wants a month")));
            default -> throw PricingError.INVALID_REQUEST.because("the timeline " + timeline);
        };
    }

    private static String consumption(Meter meter, String market, YearMonth month) {
        return CsvFile.row(
                meter.category() + " - " + meter.subcategory(),
                "SIMGOVAZURE1",
                "000" + (Meter.ALL.indexOf(meter) + 1),
                meter.name() + " - " + meter.region(),
                "Microsoft",
                meter.name() + " - " + meter.region(),
                meter.unit(),
                "payG-1",
                market,
                "USD",
                meter.unitPrice().toPlainString(),
                "",
                "",
                start(month),
                "11/30/9999 11:59:59 PM",
                meter.id(),
                meter.unit(),
                "Azure");
    }

    private static List<String> reservations(String market, YearMonth month) {
        return List.of(
                reservation(TestCatalog.RESERVATION_ONE_YEAR, "1Year", "840.00", market, month),
                reservation(TestCatalog.RESERVATION_THREE_YEARS, "3Years", "1620.00", market, month));
    }

    private static String reservation(String item, String term, String price, String market, YearMonth month) {
        String[] parts = item.split(":", -1);
        String title = "Reserved VM instance, 4 cores, USGov Virginia";
        return CsvFile.row(
                title,
                parts[0],
                parts[1],
                title,
                "Microsoft",
                title,
                "1 Hour",
                term,
                market,
                "USD",
                price,
                "",
                "",
                start(month),
                "11/30/9999 11:59:59 PM",
                "",
                "",
                "Azure Reservation");
    }

    private static String start(YearMonth month) {
        return month.getMonthValue() + "/1/" + month.getYear() + " 12:00:00 AM";
    }
}
