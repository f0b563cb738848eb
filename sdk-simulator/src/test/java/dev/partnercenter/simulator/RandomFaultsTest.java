package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SimulatorExtension.class)
class RandomFaultsTest {

    private static final String CUSTOMERS = "/v1/customers";
    private static final String CUSTOMER = Requests.customer("harborcounty.onmicrosoft.us", "Harbor County");

    private static final String NOTHING = "nothing";
    private static final String GARBAGE = "garbage";

    /** What the client sees of each kind, and how many customers there are then: the work was done, or it was not. */
    @ParameterizedTest
    @CsvSource({
        "CUT, nothing, 0",
        "ANSWER_LOST, nothing, 1",
        "STALLED, nothing, 0",
        "STALLED_AFTER_WORK, nothing, 1",
        "STALLED_IN_BODY, nothing, 1",
        "CUT_IN_BODY, nothing, 1",
        "TRUNCATED, garbage, 1",
        "MALFORMED, garbage, 1",
        "EMPTY, garbage, 1",
        "PAGE, garbage, 0",
        "PAGE_AFTER_WORK, garbage, 1",
        "REDIRECTED, 307, 0",
        "UNAUTHORIZED, 401, 0",
        "REQUEST_TIMEOUT, 408, 0",
        "REQUEST_TIMEOUT_AFTER_WORK, 408, 1",
        "THROTTLED, 429, 0",
        "THROTTLED_WITH_TIME, 429 after 7, 0",
        "FAILED, 500, 0",
        "FAILED_AFTER_WORK, 500, 1",
        "BAD_GATEWAY, 502, 0",
        "BAD_GATEWAY_AFTER_WORK, 502, 1",
        "UNAVAILABLE, 503, 0",
        "UNAVAILABLE_WITH_TIME, 503 after 7, 0",
        "UNAVAILABLE_AFTER_WORK, 503, 1",
        "GATEWAY_TIMEOUT, 504, 0",
        "GATEWAY_TIMEOUT_AFTER_WORK, 504, 1",
        "SLOW, 201, 1",
        "LATE, 201, 1"
    })
    void each_kind_does_what_its_name_says(FaultKind kind, String seen, int customers, PartnerCenterSimulator simulator)
            throws Exception {
        RandomFaults faults = simulator
                .faults()
                .random(1, 1)
                .only(kind)
                .on("POST", CUSTOMERS)
                .retryAfter("7")
                .delay(Duration.ofMillis(1));

        assertThat(create(simulator)).isEqualTo(seen);
        assertThat(TestClient.of(simulator)
                        .get(CUSTOMERS)
                        .json()
                        .path("totalCount")
                        .asInt())
                .isEqualTo(customers);
        assertThat(faults.hits()).isEqualTo(Map.of(kind, 1));
    }

    @Test
    void the_table_above_has_every_kind() throws Exception {
        String[] rows = RandomFaultsTest.class
                .getDeclaredMethod(
                        "each_kind_does_what_its_name_says",
                        FaultKind.class,
                        String.class,
                        int.class,
                        PartnerCenterSimulator.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(rows)
                .extracting(row -> FaultKind.valueOf(row.split(",", 2)[0]))
                .containsExactly(FaultKind.values());
    }

    @Test
    void late_work_is_done_although_nobody_waits_for_it_any_more(PartnerCenterSimulator simulator) throws Exception {
        simulator
                .faults()
                .random(1, 1)
                .only(FaultKind.LATE)
                .on("POST", CUSTOMERS)
                .delay(Duration.ofMillis(600));
        TestClient client = TestClient.of(simulator);

        assertThat(create(simulator)).isEqualTo(NOTHING);
        assertThat(client.get(CUSTOMERS).json().path("totalCount").asInt()).isZero();
        while (simulator.recordedExchanges().stream()
                .noneMatch(exchange -> exchange.method().equals("POST"))) {
            Thread.onSpinWait();
        }
        assertThat(client.get(CUSTOMERS).json().path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_seed_brings_the_same_faults(PartnerCenterSimulator simulator) {
        List<Integer> first = statuses(simulator, 4711);
        assertThat(statuses(simulator, 4711)).isEqualTo(first);
        assertThat(statuses(simulator, 4712)).isNotEqualTo(first);
    }

    @Test
    void about_as_many_requests_are_hit_as_the_rate_says(PartnerCenterSimulator simulator) {
        Map<Boolean, Long> hit = statuses(simulator, 7).stream()
                .collect(Collectors.partitioningBy(status -> status != 200, Collectors.counting()));
        assertThat(hit.get(true)).isBetween(25L, 75L);
        assertThat(hit.get(false)).isBetween(125L, 175L);
    }

    @Test
    void only_the_routes_that_were_named_are_hit(PartnerCenterSimulator simulator) {
        RandomFaults faults = simulator
                .faults()
                .random(1, 1)
                .only(FaultKind.FAILED)
                .onOperation("entra-token")
                .on("GET", "/v1/customers/*");

        assertThat(TestClient.of(simulator).get(CUSTOMERS).status()).isEqualTo(200);
        assertThat(TestClient.of(simulator).get(CUSTOMERS + "/1").status()).isEqualTo(500);
        assertThat(Entra.of(simulator)
                        .token(TestIdentity.TENANT_ID, Requests.secret())
                        .status())
                .isEqualTo(500);
        assertThat(faults.hits()).isEqualTo(Map.of(FaultKind.FAILED, 2));
        simulator.faults().clear();
        assertThat(TestClient.of(simulator).get(CUSTOMERS + "/1").status()).isEqualTo(404);
    }

    @Test
    void what_makes_no_sense_is_refused_by_name(PartnerCenterSimulator simulator) {
        Faults faults = simulator.faults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.random(1, 1.1))
                .withMessageStartingWith("rate ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.random(1, Double.NaN))
                .withMessageStartingWith("rate ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.random(1, 0).only())
                .withMessageStartingWith("kinds ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.random(1, 0).onOperation("no-such-operation"))
                .withMessageContaining("no-such-operation");
    }

    private static List<Integer> statuses(PartnerCenterSimulator simulator, long seed) {
        simulator.faults().clear();
        simulator.faults().random(seed, 0.25).only(FaultKind.FAILED, FaultKind.BAD_GATEWAY, FaultKind.THROTTLED);
        TestClient client = TestClient.of(simulator);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            statuses.add(client.get(CUSTOMERS).status());
        }
        return statuses;
    }

    /** What an impatient client sees of the creation of a customer. */
    private static String create(PartnerCenterSimulator simulator) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + CUSTOMERS))
                .header("Authorization", "Bearer " + simulator.testToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(CUSTOMER))
                .build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .sendAsync(request, BodyHandlers.ofString())
                    .orTimeout(400, TimeUnit.MILLISECONDS)
                    .join();
            boolean readable = response.statusCode() / 100 != 2
                    || !TestClient.JSON.readTree(response.body()).path("id").isMissingNode();
            String after = response.headers()
                    .firstValue("Retry-After")
                    .map(value -> " after " + value)
                    .orElse("");
            return readable ? response.statusCode() + after : GARBAGE;
        } catch (CompletionException e) {
            return NOTHING;
        } catch (IOException e) {
            return GARBAGE;
        }
    }
}
