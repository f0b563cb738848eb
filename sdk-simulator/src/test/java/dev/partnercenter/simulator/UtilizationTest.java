package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.partnercenter.simulator.TestClient.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UtilizationTest {

    private static final String MARCH = "?start_time=2026-03-01T00:00:00Z&end_time=2026-04-01T00:00:00Z";

    @Test
    void records_are_paged_by_links_until_there_are_no_more() {
        try (PartnerCenterSimulator simulator = start(Duration.ZERO)) {
            Fixture fixture = new Fixture(simulator);
            String utilization = azure(fixture);
            simulator.clock().advance(Duration.ofDays(10));
            Set<JsonNode> seen = new HashSet<>();
            Reply page = fixture.client().get(utilization + MARCH + "&granularity=hourly&size=500");
            int pages = 1;
            while (page.json().at("/links/next").isObject()) {
                page.json().path("items").forEach(seen::add);
                JsonNode next = page.json().at("/links/next");
                page = fixture.client()
                        .with(
                                next.at("/headers/0/key").asText(),
                                next.at("/headers/0/value").asText())
                        .get("/v1" + next.path("uri").asText());
                pages++;
            }
            page.json().path("items").forEach(seen::add);

            assertThat(pages).isEqualTo(3);
            assertThat(seen).hasSize((240 + 1) * 6);
        }
    }

    @Test
    void days_are_the_sum_of_their_hours() {
        try (PartnerCenterSimulator simulator = start(Duration.ZERO)) {
            Fixture fixture = new Fixture(simulator);
            String utilization = azure(fixture);
            simulator.clock().advance(Duration.ofDays(2));
            JsonNode days = fixture.client().get(utilization + MARCH).json();
            JsonNode hours = fixture.client()
                    .get(utilization + MARCH + "&granularity=hourly&show_details=false")
                    .json();

            assertThat(days.path("items")).hasSize(3 * 6);
            assertThat(days.at("/items/0/usageStartTime").asText()).isEqualTo("2026-03-10T00:00:00+00:00");
            assertThat(days.at("/items/0/instanceData/location").asText()).isEqualTo("usgovvirginia");
            assertThat(hours.at("/items/0").has("instanceData")).isFalse();
            assertThat(sum(days)).isEqualTo(sum(hours));
        }
    }

    @Test
    void data_that_is_not_ready_is_told_by_204_and_when_to_come_again() {
        try (PartnerCenterSimulator simulator = start(Duration.ofSeconds(90))) {
            Fixture fixture = new Fixture(simulator);
            String utilization = azure(fixture) + MARCH;
            Reply first = fixture.client().get(utilization);
            assertThat(first.status()).isEqualTo(204);
            assertThat(first.header("Retry-After")).isEqualTo("90");
            simulator.clock().advance(Duration.ofMillis(500));
            assertThat(fixture.client().get(utilization).header("Retry-After")).isEqualTo("90");
            simulator.clock().advance(Duration.ofMillis(89_500));
            assertThat(fixture.client().get(utilization).status()).isEqualTo(200);
        }
    }

    @Test
    void what_the_service_would_not_understand_is_refused() {
        try (PartnerCenterSimulator simulator = start(Duration.ZERO)) {
            Fixture fixture = new Fixture(simulator);
            String utilization = azure(fixture);
            assertThat(refusal(fixture, utilization).text("/description")).contains("start_time");
            assertThat(refusal(fixture, utilization + "?start_time=2026-03-01T00:00:00Z")
                            .text("/description"))
                    .contains("end_time");
            assertThat(refusal(fixture, utilization + "?start_time=yesterday&end_time=today")
                            .code())
                    .isEqualTo(3000);
            assertThat(refusal(fixture, utilization + "?start_time=2026-04-01T00:00:00Z&end_time=2026-03-01T00:00:00Z")
                            .code())
                    .isEqualTo(800002);
            assertThat(refusal(fixture, utilization + MARCH + "&granularity=weekly")
                            .code())
                    .isEqualTo(900126);
            assertThat(refusal(fixture, utilization + MARCH + "&size=1001").code())
                    .isEqualTo(3000);
            assertThat(refusal(fixture, utilization + MARCH + "&seek_operation=Last")
                            .code())
                    .isEqualTo(900126);
            String seats = fixture.subscription(Requests.G3, 1) + "/utilizations/azure" + MARCH;
            assertThat(refusal(fixture, seats).code()).isEqualTo(800011);
        }
    }

    private static Reply refusal(Fixture fixture, String path) {
        Reply reply = fixture.client().get(path);
        assertThat(reply.status()).isEqualTo(400);
        return reply;
    }

    /** In millionths, to be exact. */
    private static long sum(JsonNode page) {
        long sum = 0;
        for (JsonNode record : page.path("items")) {
            sum += Math.round(record.path("quantity").asDouble() * 1_000_000);
        }
        return sum;
    }

    private static String azure(Fixture fixture) {
        return fixture.subscription(Requests.AZURE, 1) + "/utilizations/azure";
    }

    private static PartnerCenterSimulator start(Duration utilizationDelay) {
        return PartnerCenterSimulator.builder()
                .clock(Clock.fixed(Instant.parse("2026-03-10T15:30:00Z"), ZoneOffset.UTC))
                .utilizationDelay(utilizationDelay)
                .start();
    }
}
