package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.partnercenter.Operation;
import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.testkit.LogAtTrace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With every logger at TRACE, MSAL4J's and OkHttp's included, no secret is in any line, message or stack trace. */
@Timeout(60)
class SecretsStaySecretTest extends TokensFixture {
    private static final String SECRET = "canary-client-secret";
    private static final List<String> SECRETS = List.of(
            SECRET,
            "canary-access-",
            "canary-refresh-",
            "canary-device-code",
            "canary-authorization-code",
            "client_assertion",
            "eyJ");

    private final List<String> said = new ArrayList<>();

    @Test
    void inNoFlowWhetherItSucceedsOrFails() throws Exception {
        ClientCertificate certificate = certificate();
        try (LogAtTrace log = LogAtTrace.open()) {
            entra.usually(asked -> entra.token(3599, "canary-refresh-next"));
            run(tokens(Credentials.clientSecret(TENANT, CLIENT, SECRET), null), ANY_TOKEN);
            run(tokens(Credentials.certificate(TENANT, CLIENT, certificate), null), ANY_TOKEN);
            RefreshTokenStore store = RefreshTokenStore.inMemory("canary-refresh-first");
            run(tokens(null, Credentials.refreshToken(TENANT, CLIENT, SECRET, store)), USER_TOKEN);
            run(tokens(null, Credentials.refreshToken(TENANT, CLIENT, certificate, store)), USER_TOKEN);
            run(byDeviceCode(), USER_TOKEN);
            run(byBrowser(), USER_TOKEN);

            entra.usually(asked -> FakeEntra.error(
                    400,
                    "invalid_grant",
                    70000,
                    "Not good: " + String.join(", ", asked.form().values())));
            run(tokens(Credentials.clientSecret(TENANT, CLIENT, SECRET), null), ANY_TOKEN);
            run(tokens(Credentials.certificate(TENANT, CLIENT, certificate), null), ANY_TOKEN);
            run(tokens(null, Credentials.refreshToken(TENANT, CLIENT, SECRET, store)), USER_TOKEN);
            run(byDeviceCode(), USER_TOKEN);
            run(byBrowser(), USER_TOKEN);

            said.addAll(log.lines());
        }
        assertThat(said).as("MSAL4J did log").anyMatch(line -> line.contains("msal4j"));
        assertThat(said).allSatisfy(line -> assertThat(line).doesNotContain(SECRETS.toArray(String[]::new)));
    }

    private void run(Tokens tokens, Operation operation) {
        Throwable failure =
                catchThrowable(() -> said.add(token(tokens, operation).toString()));
        tokens.close();
        if (failure != null) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
        }
    }

    private Tokens byDeviceCode() {
        entra.next(FakeEntra.json(
                200,
                "{\"user_code\":\"HARBOR7Q2\",\"device_code\":\"canary-device-code\",\"expires_in\":900,\"interval\":3,"
                        + "\"verification_uri\":\"https://microsoft.com/deviceloginus\",\"message\":\"Open it\"}"));
        return tokens(
                null,
                Credentials.deviceCode(
                        TENANT, CLIENT, RefreshTokenStore.inMemory(null), invitation -> said.add("shown")));
    }

    private Tokens byBrowser() {
        OkHttpClient browser = new OkHttpClient();
        return tokens(
                null, Credentials.authorizationCode(TENANT, CLIENT, SECRET, RefreshTokenStore.inMemory(null), page -> {
                    var query = Forms.decode(page.getRawQuery());
                    Request back = new Request.Builder()
                            .url(query.get("redirect_uri") + "/?code=canary-authorization-code&state="
                                    + query.get("state"))
                            .build();
                    visit(browser, back);
                }));
    }

    private static void visit(OkHttpClient browser, Request page) {
        try (Response response = browser.newCall(page).execute()) {
            assertThat(response.code()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClientCertificate certificate() throws Exception {
        TestKeys keys = TestKeys.make("RSA");
        return ClientCertificate.of(keys.key(), List.of(keys.certificate()));
    }
}
