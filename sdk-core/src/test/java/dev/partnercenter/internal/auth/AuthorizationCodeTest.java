package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.auth.BrowserOpener;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TokenException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AuthorizationCodeTest extends TokensFixture {
    private final OkHttpClient browser = new OkHttpClient();
    private final RefreshTokenStore store = RefreshTokenStore.inMemory(null);
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private final List<String> pages = new CopyOnWriteArrayList<>();

    @Test
    void opensThePageOfTheCloudAndProvesItselfByPkce() throws Exception {
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        BrowserOpener person =
                page -> post(page, "code=the-code&state=" + query(page).get("state"));
        try (Tokens tokens = signingIn(null, person)) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
        URI page = opened.get(0);
        assertThat(page.toString())
                .startsWith("https://login.microsoftonline.us/" + TENANT + "/oauth2/v2.0/authorize?");
        Map<String, String> query = query(page);
        assertThat(query)
                .containsEntry("client_id", CLIENT)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256");
        assertThat(query.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(query.get("redirect_uri")).startsWith("http://localhost:");
        assertThat(query.get("scope")).contains("https://api.partnercenter.microsoft.com/.default", "offline_access");

        Map<String, String> form = entra.asked.get(0).form();
        assertThat(form)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "the-code")
                .containsEntry("redirect_uri", query.get("redirect_uri"))
                .doesNotContainKey("client_secret");
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(form.get("code_verifier").getBytes(StandardCharsets.US_ASCII));
        assertThat(query.get("code_challenge"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        assertThat(store.read()).isEqualTo("canary-refresh-1");
        assertThat(pages).singleElement().asString().contains("200", "Signed in", "close this window");
        assertThat(entra.hosts()).containsExactly("login.microsoftonline.us");
    }

    @Test
    void takesTheAnswerAsAQueryTooAndSendsTheSecretOfAConfidentialClient() {
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        BrowserOpener person =
                page -> get(page, "/?code=the-code&state=" + query(page).get("state"));
        try (Tokens tokens = signingIn("canary-client-secret", person)) {
            assertThat(token(tokens, USER_TOKEN).value()).isEqualTo("canary-access-1");
        }
        assertThat(entra.asked.get(0).form()).containsEntry("client_secret", "canary-client-secret");
    }

    @Test
    void believesNoAnswerThatDoesNotBelongToTheSignIn() {
        entra.usually(asked -> entra.token(3599, "canary-refresh-1"));
        BrowserOpener person = page -> {
            get(page, "/favicon.ico");
            get(page, "/?code=forged&state=guessed");
            get(page, "/?code=forged");
            get(page, "/?code=the-code&state=" + query(page).get("state"));
        };
        try (Tokens tokens = signingIn(null, person)) {
            token(tokens, USER_TOKEN);
        }
        assertThat(pages).hasSize(4);
        assertThat(pages.get(0)).startsWith("404");
        assertThat(pages.get(1)).startsWith("400").contains("refused");
        assertThat(pages.get(2)).startsWith("400");
        assertThat(entra.asked)
                .singleElement()
                .satisfies(asked -> assertThat(asked.form()).containsEntry("code", "the-code"));
    }

    @Test
    void reportsARefusalOfEntraAndShowsNothingOfItInThePage() {
        BrowserOpener person = page -> {
            String why = "AADSTS65004: User declined to consent. <script>alert(1)</script>";
            get(
                    page,
                    "/?error=access_denied&error_description=" + URLEncoder.encode(why, StandardCharsets.UTF_8)
                            + "&state=" + query(page).get("state"));
        };
        try (Tokens tokens = signingIn(null, person)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("AADSTS65004");
        }
        assertThat(pages.get(0)).contains("Not signed in").doesNotContain("script");
        assertThat(entra.asked).isEmpty();
    }

    @Test
    void aCodeIsSentOnceEvenIfTheAnswerIsLost() {
        entra.usually(asked -> new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        BrowserOpener person =
                page -> get(page, "/?code=the-code&state=" + query(page).get("state"));
        try (Tokens tokens = signingIn(null, person)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).isInstanceOf(TokenException.class);
        }
        assertThat(entra.asked).hasSize(1);
    }

    @Test
    void waitsUntilTheDeadlineAndThenFreesThePort() {
        BrowserOpener nobody = page -> time.advance(Duration.ofMillis(59_950));
        try (Tokens tokens = signingIn(null, nobody)) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN)).isInstanceOf(DeadlineExceededException.class);
        }
        assertThatThrownBy(() -> get(opened.get(0), "/")).hasMessageContaining("closed port");
    }

    @Test
    void reportsABrowserThatCannotBeOpened() {
        BrowserOpener none = page -> {
            throw new IllegalStateException("no display");
        };
        try (Tokens tokens = tokens(null, Credentials.authorizationCode(TENANT, CLIENT, null, store, none))) {
            assertThatThrownBy(() -> token(tokens, USER_TOKEN))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("could not be opened")
                    .hasRootCauseMessage("no display");
        }
    }

    private Tokens signingIn(@Nullable String secret, BrowserOpener person) {
        BrowserOpener remembering = page -> {
            opened.add(page);
            person.open(page);
        };
        return tokens(null, Credentials.authorizationCode(TENANT, CLIENT, secret, store, remembering));
    }

    private static Map<String, String> query(URI page) {
        return Forms.decode(page.getRawQuery());
    }

    private void get(URI page, String path) {
        browse(new Request.Builder().url(query(page).get("redirect_uri") + path).build());
    }

    private void post(URI page, String form) {
        FormBody.Builder body = new FormBody.Builder();
        Forms.decode(form).forEach(body::add);
        browse(new Request.Builder()
                .url(query(page).get("redirect_uri"))
                .post(body.build())
                .build());
    }

    private void browse(Request request) {
        try (Response response = browser.newCall(request).execute()) {
            pages.add(response.code() + " " + response.body().string());
        } catch (IOException e) {
            throw new IllegalStateException("closed port", e);
        }
    }
}
