package dev.partnercenter.benchmarks.parse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.benchmarks.model.CheapLineItem;
import dev.partnercenter.benchmarks.model.CheapPage;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;

/** Stock Jackson into records of {@code double} and {@code String}. */
final class CheapReader implements PageReader {
    private final ObjectReader reader = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(CheapPage.class);

    @Override
    public Object read(byte[] page) throws IOException {
        return reader.readValue(page);
    }

    @Override
    public Object read(InputStream page) throws IOException {
        return reader.readValue(page);
    }

    @Override
    public Totals totals(Object page) {
        Totals totals = Totals.NONE;
        for (CheapLineItem item : ((CheapPage) page).items()) {
            totals = totals.and(
                    BigDecimal.valueOf(item.subtotal()),
                    BigDecimal.valueOf(item.totalForCustomer()),
                    item.customerId(),
                    item.orderDate());
        }
        return totals;
    }
}
