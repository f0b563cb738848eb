package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are unusual but right come out exactly as they were sent; those that cannot be are refused. */
class OddValuesTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final CustomerScope customer = partner.customers().byId("c1");

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a value that this SDK does not know, of a type with known values",
            outcome = "the value as it was sent, also when it is sent back")
    void a_value_from_the_future_stays_what_it_is() {
        service.answer(200, "{\"billingCycle\":\"every_full_moon\"}").answer(200, "{}");

        Subscription read = customer.subscriptions().byId("s1").get();
        customer.subscriptions().byId("s1").update(read);

        assertThat(read.billingCycle()).isEqualTo(new BillingCycle("every_full_moon"));
        service.request();
        assertThat(service.request().getBody().readUtf8()).isEqualTo("{\"billingCycle\":\"every_full_moon\"}");
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "properties that this SDK does not know",
            outcome = "kept, and sent back with the change as they came")
    void unknown_properties_survive_a_change() {
        String unknown = "\"new\":{\"Deep\":[1.10,{\"on\":null},[]]},\"Other\":123456789012345678901";
        service.answer(200, "{\"quantity\":1," + unknown + "}").answer(200, "{}");

        Subscription read = customer.subscriptions().byId("s1").get();
        customer.subscriptions().byId("s1").update(read.toBuilder().quantity(2).build());

        service.request();
        assertThat(service.request().getBody().readUtf8()).isEqualTo("{\"quantity\":2," + unknown + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678901234567890.12", "0.12345678901234567890", "1234567890.1234567890", "1.10", "-0.0"})
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a price with 20 digits",
            outcome = "the exact decimal, with its trailing zeros")
    void a_price_is_exact(String price) {
        service.answer(200, "{\"totalPrice\":" + price + "}");

        Order order = customer.orders().byId("o1").get();

        assertThat(order.totalPrice()).isEqualTo(new BigDecimal(price));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+400000000",
                "1e-400000000",
                "1E+2147483647",
                "1e99999999999",
                "\"1E+400000000\"",
                "0E+400000000",
                "-9.9E+1002"
            })
    @Timeout(10)
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a number such as 1E+400000000, with which one addition would take all memory",
            outcome = "DecodeException; also in a property that is not known")
    void a_number_to_exhaust_the_machine_is_refused(String number) {
        service.answer(200, "{\"totalPrice\":" + number + "}")
                .answer(200, "{\"quantity\":" + number + "}")
                .answer(200, "{\"new\":[" + number + "]}")
                .answer(200, number);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> customer.orders().byId("o1").get());
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> customer.subscriptions().byId("s1").get());
        if (!number.startsWith("\"")) {
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> customer.subscriptions().byId("s1").get())
                    .withMessageContaining("$.new[0]: a number beyond all bounds");
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> partner.raw().send(RawRequest.get("/v1/new")));
        }
    }

    @Test
    @Timeout(10)
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a number of a million digits, a text of 5 million characters",
            outcome = "DecodeException: exceeds a bound of the reader")
    void a_value_without_end_is_refused() {
        String digits = "9".repeat(1_000_000);
        service.answer(200, "{\"totalPrice\":" + digits + "}")
                .answer(200, "{\"totalPrice\":0." + digits + "}")
                .answer(200, "{\"new\":" + digits + "}")
                .answer(200, "{\"id\":\"" + "x".repeat(5_000_000) + "\"}");

        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> customer.orders().byId("o1").get())
                    .withMessageContaining("exceeds a bound of the reader");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999", "\"2147483648\"", "1.5", "2e9999"})
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a quantity beyond 2^31, or with a fraction",
            outcome = "DecodeException with its place; never another quantity")
    void a_quantity_that_is_none_is_refused(String quantity) {
        service.answer(200, "{\"quantity\":" + quantity + "}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> customer.subscriptions().byId("s1").get())
                .withMessageContaining("$.quantity: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06T07:08:09,         2024-05-06T07:08:09Z",
        "2024-05-06T07:08:09.1234567, 2024-05-06T07:08:09.123456700Z",
        "2024-05-06,                  2024-05-06T00:00:00Z",
        "0001-01-01T00:00:00,         0001-01-01T00:00:00Z",
        "0001-01-01,                  0001-01-01T00:00:00Z"
    })
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a time without an offset, or a date alone",
            outcome = "the time in UTC; sent back as it came")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "0001-01-01 for a time that was never set",
            outcome = "that time; sent back as it came")
    void a_time_is_read_in_utc(String sent, Instant time) {
        service.answer(200, "{\"creationDate\":\"" + sent + "\"}").answer(200, "{}");

        Subscription read = customer.subscriptions().byId("s1").get();
        customer.subscriptions().byId("s1").update(read);

        assertThat(read.creationDate()).isEqualTo(time);
        service.request();
        assertThat(service.request().getBody().readUtf8()).isEqualTo("{\"creationDate\":\"" + sent + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2024-13-01T00:00:00Z", "2024-02-30", "1715000000", "10000-01-01T00:00:00Z"})
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a time that is none",
            outcome = "DecodeException with its place; never another time")
    void what_is_no_time_is_refused(String sent) {
        service.answer(200, "{\"creationDate\":\"" + sent + "\"}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> customer.subscriptions().byId("s1").get())
                .withMessageContaining("$.creationDate: expected a time");
    }
}
