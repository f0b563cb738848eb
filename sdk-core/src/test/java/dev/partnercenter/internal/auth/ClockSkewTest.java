package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of client and service disagree. Entra's clock here is the one that never jumps. */
class ClockSkewTest extends TokensFixture {
    private static final Duration LIFE = Duration.ofHours(1);

    private final Map<String, Long> ends = new ConcurrentHashMap<>();
    private Tokens tokens;

    @BeforeEach
    void makeTokens() {
        tokens = tokens(Credentials.clientSecret(TENANT, CLIENT, "canary-client-secret-of-two-clocks"), null);
        entra.usually(asked -> issue());
    }

    @AfterEach
    void closeTokens() {
        tokens.close();
    }

    private MockResponse issue() {
        MockResponse answer = entra.token(LIFE.toSeconds());
        ends.put("canary-access-" + entra.issued.get(), time.nanos() + LIFE.toNanos());
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-2H", "PT-7M", "PT7M", "PT2H"})
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the client's clock is minutes or hours ahead of or behind the service's",
            outcome = "no token is used after its end as the service counts it, and none is asked for too often")
    void a_clock_that_is_wrong_changes_nothing(Duration skew) {
        time.setTimeOfDay(skew);
        for (int step = 0; step < 100; step++) {
            useToken();
            time.advance(Duration.ofMinutes(3));
        }
        assertThat(entra.asked).as("exchanges in five hours").hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-3H", "PT3H"})
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the clock is set forward or back while a token lives",
            outcome = "the token is not used after its end; at most one exchange too many")
    void a_clock_that_is_set_keeps_no_token_alive(Duration by) {
        useToken();
        time.advance(Duration.ofMinutes(30));
        time.setTimeOfDay(by);
        for (int step = 0; step < 18; step++) {
            useToken();
            time.advance(Duration.ofMinutes(3));
        }
        assertThat(entra.asked).hasSize(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "a token is nearly a minute old when the answer arrives",
            outcome = "its life counts from before the question was sent, so it is not used after its end")
    void the_way_of_the_answer_is_part_of_the_life() {
        entra.next(asked -> {
            MockResponse answer = issue();
            time.advance(Duration.ofSeconds(50));
            return answer;
        });
        useToken();
        time.advance(LIFE.minusSeconds(70));
        entra.next(asked -> FakeEntra.error(400, "temporarily_unavailable", 90033, "Not now."));
        useToken();
        time.advance(Duration.ofSeconds(25));
        useToken();
        assertThat(entra.issued).hasValue(2);
    }

    /** Uses a token as the service sees it. */
    private void useToken() {
        String token = token(tokens, ANY_TOKEN).value();
        assertThat(ends.get(token) - time.nanos())
                .as("what is left of %s", token)
                .isPositive();
    }
}
