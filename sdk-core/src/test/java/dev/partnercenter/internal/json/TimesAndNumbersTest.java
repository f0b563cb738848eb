package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.orders.Pricing;
import dev.partnercenter.model.subscriptions.Subscription;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and numbers keep their exact value. */
@Tag("once")
class TimesAndNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-04T05:06:07Z,             2021-03-04T05:06:07Z",
        "2021-03-04T05:06:07.1Z,           2021-03-04T05:06:07.100Z",
        "2018-03-15T22:30:02.0851527Z,     2018-03-15T22:30:02.085152700Z",
        "2021-03-04T05:06:07.123456789Z,   2021-03-04T05:06:07.123456789Z",
        "2017-04-10T16:02:25.983-07:00,    2017-04-10T23:02:25.983Z",
        "2019-01-09T00:21:45.9263727+00:00, 2019-01-09T00:21:45.926372700Z",
        "9999-12-31T23:59:59Z,             9999-12-31T23:59:59Z",
        "0001-01-01T00:00:00Z,             0001-01-01T00:00:00Z",
        "2020-02-29T00:00:00+05:30,        2020-02-28T18:30:00Z",
    })
    void aTimeIsReadToTheNanosecondAndWrittenInUtc(String sent, Instant instant) {
        assertThat(read(sent).creationDate()).isEqualTo(instant);
        assertThat(new String(Json.write(read(sent)), StandardCharsets.UTF_8))
                .isEqualTo("{\"creationDate\":\"" + instant + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00,              0001-01-01T00:00:00Z",
        "2023-07-31T00:00:00.0000000,      2023-07-31T00:00:00Z",
        "2021-03-04,                       2021-03-04T00:00:00Z",
        "2021-03-04 05:06:07,              2021-03-04T05:06:07Z",
        "2015-11-25T06: 41: 12Z,           2015-11-25T06:41:12Z",
        "2021-03-04t05:06:07z,             2021-03-04T05:06:07Z",
        "2021-03-04T05:06:07.1234567891Z,  2021-03-04T05:06:07.123456789Z",
    })
    void aTimeInAnotherFormIsUnderstoodAndWrittenBackAsItCame(String sent, Instant instant) {
        assertThat(read(sent).creationDate()).isEqualTo(instant);
        assertThat(new String(Json.write(read(sent)), StandardCharsets.UTF_8))
                .isEqualTo("{\"creationDate\":\"" + sent + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29T00:00:00Z",
                "2021-13-01T00:00:00Z",
                "2021-01-01T24:00:00Z",
                "2021-01-01T00:60:00Z",
                "2021-01-01T00:00:00.Z",
                "2021-01-01T00:00:00+25:00",
                "2021-01-01T00:00",
                "2021-01-01T0x:00:00Z",
                "21-01-01",
                "soon",
                " "
            })
    void whatIsNoTimeIsRefused(String sent) {
        assertThatThrownBy(() -> read(sent))
                .isInstanceOf(JsonException.class)
                .hasMessage("$.creationDate: expected a time (ISO 8601), found another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "0.1", "1E+3", "-3", "123456789012345678901234567890.12", "0", "2.0"})
    void decimalsAreExact(String number) {
        Pricing pricing = Json.read(bytes("{\"listPrice\":" + number + "}"), JsonType.of(Pricing.class));

        assertThat(pricing.listPrice()).isEqualTo(new BigDecimal(number));
        assertThat(Json.write(pricing)).isEqualTo(bytes("{\"listPrice\":" + number + "}"));
    }

    @Test
    void unknownNumbersAreExactToo() {
        Pricing pricing = Json.read(
                bytes("{\"a\":1.10,\"b\":7,\"c\":3000000000,\"d\":92233720368547758089}"), JsonType.of(Pricing.class));

        assertThat(pricing.additionalProperties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a",
                        new BigDecimal("1.10"),
                        "b",
                        7,
                        "c",
                        3_000_000_000L,
                        "d",
                        new BigInteger("92233720368547758089")));
        assertThat(Json.write(pricing))
                .isEqualTo(bytes("{\"a\":1.10,\"b\":7,\"c\":3000000000,\"d\":92233720368547758089}"));
    }

    private static Subscription read(String creationDate) {
        return Json.read(bytes("{\"creationDate\":\"" + creationDate + "\"}"), JsonType.of(Subscription.class));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
