package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.TokenException;
import java.io.IOException;
import java.time.Duration;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TokenErrorTest extends TokensFixture {
    private Tokens tokens;

    @BeforeEach
    void makeTokens() {
        tokens = tokens(Credentials.clientSecret(TENANT, CLIENT, "canary-secret-of-the-app"), null);
    }

    @AfterEach
    void closeTokens() {
        tokens.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7000215 | value of a client secret, not its id",
                "7000222 | client secret has expired",
                "700016  | Check the client id",
                "700027  | Upload the certificate",
                "90002   | Check the tenant id",
                "65001   | admin consent",
                "50076   | multi-factor authentication",
                "50078   | multi-factor authentication has expired",
                "50079   | register for multi-factor authentication",
                "70000   | Sign in again",
                "700082  | not used for 90 days",
                "70043   | sign-in frequency",
                "50173   | password changed",
                "53003   | Conditional Access",
                "900439  | lives in another cloud",
                "900440  | login.microsoftonline.us",
                "7000218 | allow public client flows",
                "500011  | API permission",
                "900144  | parameter of the token request is missing",
                "50020   | user of the partner's own tenant",
            })
    void tellsWhatToDo(int code, String advice) {
        entra.next(FakeEntra.error(401, "invalid_client", code, "Something is wrong."));

        TokenException e = catchThrowableOfType(TokenException.class, () -> token(tokens, ANY_TOKEN));

        assertThat(e.aadstsCode()).isEqualTo("AADSTS" + code);
        assertThat(e.error().oauthError()).isEqualTo("invalid_client");
        assertThat(e.error().traceId()).isEqualTo("3f0c1d2e-aaaa-4bbb-8ccc-1234567890ab");
        assertThat(e.error().tenant()).isEqualTo(TENANT);
        assertThat(e.error().authority()).isEqualTo("https://login.microsoftonline.us");
        assertThat(e.error().scope()).isEqualTo("https://api.partnercenter.microsoft.com/.default");
        assertThat(e.error().advice()).contains(advice);
        assertThat(e)
                .hasMessageContainingAll(
                        "AADSTS" + code + ": Something is wrong",
                        advice,
                        TENANT,
                        "login.microsoftonline.us",
                        "trace id 3f0c1d2e",
                        "get-a-customer",
                        CORRELATION_ID.toString())
                .hasMessageNotContaining("Timestamp");
        assertThat(entra.asked).as("no use in repeating it").hasSize(1);
    }

    @Test
    void readsTheCodeFromTheListWhereTheTextHasNone() {
        entra.next(FakeEntra.json(400, "{\"error\":\"invalid_request\",\"error_codes\":[900144],\"x\":[{}]}"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .hasMessageContainingAll("AADSTS900144", "Entra answered 400, invalid_request");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 502})
    void explainsAnAnswerThatIsNotEntras(int status) {
        entra.usually(asked -> new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "text/html")
                .setBody("<html><title>Blocked by the proxy of the county</title></html>"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContainingAll("login.microsoftonline.us answered " + status, "text/html", "proxy")
                .hasMessageNotContaining("<html>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | ''                                         | empty body",
                "400 | ''                                         | empty body",
                "200 | []                                         | no JSON",
                "200 | {\"access_token\":\"x                      | no JSON",
                "200 | {\"token_type\":\"Bearer\"}                | without a usable access_token",
                "200 | {\"access_token\":\"x\",\"expires_in\":{}} | without a usable access_token",
                "200 | {\"access_token\":\"a b\",\"expires_in\":9} | no header can carry",
                "400 | {\"message\":\"no\"}                       | without an error code",
            })
    void explainsAnAnswerThatCannotBeUsed(int status, String body, String message) {
        entra.next(FakeEntra.json(status, body));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining(message);
    }

    @Test
    void repeatsPassingFailuresAndObeysRetryAfter() {
        entra.next(new MockResponse().setResponseCode(503).setHeader("Retry-After", "0"));
        entra.next(FakeEntra.error(429, "temporarily_unavailable", 90033, "Slow down.")
                .setHeader("Retry-After", "7"));
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        assertThat(time.sleeps()).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
        assertThat(entra.asked).hasSize(3);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        entra.usually(asked -> FakeEntra.error(500, "server_error", 90033, "A transient error has occurred."));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN)).hasMessageContaining("AADSTS90033");
        assertThat(entra.asked).hasSize(3);
        assertThat(time.sleeps()).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) <= 0);
    }

    @Test
    void doesNotWaitLongerThanTheDeadlineAllows() {
        entra.usually(asked -> FakeEntra.error(429, "temporarily_unavailable", 90033, "Slow down.")
                .setHeader("Retry-After", "600"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("Slow down");
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void explainsAnEntraThatCannotBeReached() throws IOException {
        entra.close();
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContainingAll("no answer from login.microsoftonline.us", "ConnectException", "proxy")
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(time.sleeps()).hasSize(2);
    }

    @Test
    void masksASecretThatTheErrorRepeats() {
        entra.next(
                FakeEntra.error(401, "invalid_client", 7000215, "Invalid secret 'canary-secret-of-the-app' provided."));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .hasMessageContaining("Invalid secret '****' provided")
                .hasMessageNotContaining("canary-secret-of-the-app");
    }

    @Test
    void readsNoEndlessAnswer() {
        entra.usually(asked -> FakeEntra.json(200, "{\"x\":\"" + "y".repeat(2 << 20) + "\"}"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasRootCauseMessage("the answer is larger than 1048576 bytes");
    }

    @Test
    void aRedirectIsNoAnswer() {
        entra.usually(asked ->
                new MockResponse().setResponseCode(302).setHeader("Location", "https://login.microsoftonline.com/"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN)).hasMessageContaining("answered 302");
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void aLostAnswerIsRepeated() {
        entra.next(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
    }
}
