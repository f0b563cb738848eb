package dev.partnercenter.benchmarks.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.model.ExactCustomer;
import dev.partnercenter.benchmarks.model.ExactOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Customers and orders by stock Jackson, in records with the types of the SDK. */
final class Exact {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final Lazily<ObjectReader> customers = new Lazily<>(() -> mapper.readerFor(ExactCustomer.class));
    private final Lazily<ObjectReader> orders = new Lazily<>(() -> mapper.readerFor(ExactOrder.class));
    private final Lazily<ObjectWriter> orderWriter = new Lazily<>(() -> mapper.writerFor(ExactOrder.class));
    private final Lazily<ExactOrder> order = new Lazily<>(this::newOrder);

    ExactCustomer customer(InputStream body) throws IOException {
        return customers.get().readValue(body);
    }

    ExactOrder order(InputStream body) throws IOException {
        return orders.get().readValue(body);
    }

    /** {@return the order that is placed} */
    byte[] order() throws JsonProcessingException {
        return orderWriter.get().writeValueAsBytes(order.get());
    }

    String told(Object answer) {
        if (answer instanceof ExactCustomer customer) {
            return customer.id() + " "
                    + Objects.requireNonNull(customer.companyProfile()).domain();
        }
        ExactOrder placed = (ExactOrder) answer;
        return placed.id() + " " + Objects.requireNonNull(placed.lineItems()).size() + " " + placed.creationDate();
    }

    private ExactOrder newOrder() {
        try {
            return orders.get().readValue(Known.orderRequest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
