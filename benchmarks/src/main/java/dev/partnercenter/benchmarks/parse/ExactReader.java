package dev.partnercenter.benchmarks.parse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.benchmarks.model.ExactLineItem;
import dev.partnercenter.benchmarks.model.ExactPage;
import java.io.IOException;
import java.io.InputStream;

/** Stock Jackson into records with the types of the SDK. */
final class ExactReader implements PageReader {
    private final ObjectReader reader = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(ExactPage.class);

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
        for (ExactLineItem item : ((ExactPage) page).items()) {
            totals = totals.and(item.subtotal(), item.totalForCustomer(), item.customerId(), item.orderDate());
        }
        return totals;
    }
}
