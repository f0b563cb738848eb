package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.testkit.Shown;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "Entra refuses: invalid client, no consent, MFA missing, Conditional Access, wrong cloud, …",
            outcome = "TokenException with the AADSTS code and one line on what to do; asked once")
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
    @ValueSource(ints = {200, 403, 500, 502})
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint answers HTML, with 200 or with an error status",
            outcome =
                    "TokenException that names status and content type, and suspects a proxy; the text is not repeated")
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
                "200 | {\"access_token\":\"canary-x                      | no JSON",
                "200 | {\"token_type\":\"Bearer\"}                | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\",\"expires_in\":{}} | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\"}                    | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\",\"expires_in\":0}    | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\",\"expires_in\":-5}   | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\",\"expires_in\":\"soon\"} | without a usable access_token",
                "200 | {\"access_token\":\"canary-x\",\"expires_in\":1e99} | without a usable access_token",
                "200 | {\"access_token\":\"canary-a b\",\"expires_in\":9} | no header can carry",
                "400 | {\"message\":\"no\"}                       | without an error code",
            })
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "a 200 without a token, or one that is cut, empty or no JSON",
            outcome = "TokenException that says what is wrong with it")
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "a token whose expires_in is missing, zero, negative, text or an object",
            outcome = "TokenException; a token of unknown life is not used")
    void explainsAnAnswerThatCannotBeUsed(int status, String body, String message) {
        entra.next(FakeEntra.json(status, body));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint answers 408, 500, 502, 503 or 504 once",
            outcome = "asked again after a short wait: the answer")
    void a_passing_failure_is_repeated(int status) {
        entra.next(FakeEntra.error(status, "server_error", 90033, "A transient error has occurred."));
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        assertThat(entra.asked).hasSize(2);
        assertThat(time.sleeps())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint answers 429 with Retry-After",
            outcome = "waits as long as it says, asks again: the answer")
    void repeatsPassingFailuresAndObeysRetryAfter() {
        entra.next(new MockResponse().setResponseCode(503).setHeader("Retry-After", "0"));
        entra.next(FakeEntra.error(429, "temporarily_unavailable", 90033, "Slow down.")
                .setHeader("Retry-After", "7"));
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
        assertThat(time.sleeps()).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
        assertThat(entra.asked).hasSize(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint answers 500 for ever",
            outcome = "TokenException with the AADSTS code after three tries")
    void givesUpAfterThreeAttempts() {
        entra.usually(asked -> FakeEntra.error(500, "server_error", 90033, "A transient error has occurred."));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN)).hasMessageContaining("AADSTS90033");
        assertThat(entra.asked).hasSize(3);
        assertThat(time.sleeps()).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) <= 0);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint asks for a wait beyond the deadline",
            outcome = "TokenException at once, without the wait")
    void doesNotWaitLongerThanTheDeadlineAllows() {
        entra.usually(asked -> FakeEntra.error(429, "temporarily_unavailable", 90033, "Slow down.")
                .setHeader("Retry-After", "600"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("Slow down");
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint refuses the connection",
            outcome = "TokenException that names the host and what to check, after three tries")
    void explainsAnEntraThatCannotBeReached() throws IOException {
        entra.close();
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContainingAll("no answer from login.microsoftonline.us", "ConnectException", "proxy")
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(time.sleeps()).hasSize(2);
    }

    @Test
    void masksASecretWhereverAndHoweverEncodedTheAnswerRepeatsIt() {
        String secret = "canary-a+b/c=d&e";
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        try (Tokens others = tokens(Credentials.clientSecret(TENANT, CLIENT, secret), null)) {
            entra.next(FakeEntra.json(
                    400,
                    "{\"error\":\"" + secret + "\",\"trace_id\":\"" + secret + "\",\"error_codes\":[\"" + secret
                            + "\"],\"error_description\":\"AADSTS9002: client_secret=" + encoded + "\"}"));
            Throwable refused = catchThrowable(() -> token(others, ANY_TOKEN));
            entra.next(new MockResponse()
                    .setHeader("Content-Type", "text/" + secret)
                    .setBody("<html>"));
            Throwable page = catchThrowable(() -> token(others, ANY_TOKEN));

            assertThat(refused).hasMessageContaining("client_secret=****");
            assertThat(page).hasMessageContaining("no JSON");
            assertThat(Shown.of(refused) + Shown.of(page)).doesNotContain(secret, encoded, "canary");
        }
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
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint's answer is huge",
            outcome = "read to 1 MB and no further: TokenException that says so; asked once")
    void readsNoEndlessAnswer() {
        entra.usually(asked -> FakeEntra.json(200, "{\"x\":\"" + "y".repeat(2 << 20) + "\"}"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .isInstanceOf(TokenException.class)
                .hasMessageContaining("answered 200 with more than 1048576 bytes, which is no token");
        assertThat(entra.asked).as("no second look").hasSize(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the token endpoint redirects to another host",
            outcome = "TokenException that says so; the redirect is not followed")
    void aRedirectIsNoAnswer() {
        entra.usually(asked ->
                new MockResponse().setResponseCode(302).setHeader("Location", "https://login.microsoftonline.com/"));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN))
                .hasMessageContaining("answered 302, a redirect, which is not followed");
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the answer of the token endpoint is lost on the way",
            outcome = "asked again: the answer")
    void aLostAnswerIsRepeated() {
        entra.next(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-1");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "Entra refuses a token for one customer's tenant",
            outcome = "TokenException that names the tenant; tokens of other tenants come as usual")
    void a_refusal_for_one_tenant_is_no_matter_of_the_others() {
        entra.next(FakeEntra.error(400, "invalid_grant", 65001, "The customer has not consented to the application."));
        assertThatThrownBy(() -> token(tokens, ANY_TOKEN, CUSTOMER_TENANT, null))
                .isInstanceOf(TokenException.class)
                .hasMessageContainingAll("AADSTS65001", CUSTOMER_TENANT, "admin consent");
        assertThat(token(tokens, ANY_TOKEN, "other.onmicrosoft.us", null).value())
                .isEqualTo("canary-access-1");
        assertThat(token(tokens, ANY_TOKEN).value()).isEqualTo("canary-access-2");
    }
}
