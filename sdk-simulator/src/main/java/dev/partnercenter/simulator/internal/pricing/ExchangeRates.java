package dev.partnercenter.simulator.internal.pricing;

import dev.partnercenter.simulator.internal.azure.Currency;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a unit of each currency is worth in US dollars in a month. */
final class ExchangeRates {

    private ExchangeRates() {}

    static Answer rates(Call call) {
        YearMonth month = CsvFile.month(call, call.argument("month"));
        List<String> rows = new ArrayList<>(List.of(CsvFile.row("CurrencyCode", "USDPerUnit", "Month")));
        for (Currency currency : Currency.values()) {
            rows.add(CsvFile.row(currency.name(), currency.dollars().toPlainString(), call.argument("month")));
        }
        return CsvFile.answer(call, month, "fxrates", rows);
    }
}
