package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.auth.Credentials;
import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service does not accept tokens that Entra has issued and that are good by our own clock. */
class TokenRefusedTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");
    private static final RawRequest WRITE = RawRequest.post("/v1/customers").body(Map.of());

    private final ServiceStub service = new ServiceStub();
    private final AtomicInteger issued = new AtomicInteger();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> accepts = token -> true;
    private PartnerCenterClient partner;

    @BeforeEach
    void makeClient() {
        service.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return String.valueOf(request.getPath()).contains("/oauth2/") ? issue() : serve(request);
            }
        });
        partner = service.client(builder -> builder.appCredential(Credentials.testOnly(
                Credentials.clientSecret("tenant-1", "client-1", "canary-client-secret-of-refused-tokens"))));
    }

    @AfterEach
    void close() {
        service.close();
    }

    private MockResponse issue() {
        return new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"canary-refused-token-"
                        + issued.incrementAndGet() + "\"}");
    }

    private MockResponse serve(RecordedRequest request) {
        String token = String.valueOf(request.getHeader("Authorization"));
        seen.add(token.substring("Bearer canary-refused-".length()));
        return new MockResponse()
                .setResponseCode(accepts.test(token) ? 200 : 401)
                .setHeader("Content-Type", "application/json")
                .setBody("{}");
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the service refuses a token that is good by our clock (revoked, or its clock is ahead)",
            outcome = "one new token is asked for, the call sent again: the answer; later calls use the new token")
    void a_token_that_the_service_refuses_is_replaced_once() {
        partner.raw().send(READ);
        accepts = token -> !token.endsWith("-1");

        assertThat(partner.raw().send(WRITE).status()).isEqualTo(200);
        assertThat(partner.raw().send(READ).status()).isEqualTo(200);

        assertThat(seen).containsExactly("token-1", "token-1", "token-2", "token-2");
        assertThat(issued).hasValue(2);
        assertThat(service.time().sleeps()).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.TOKENS,
            fault = "the service refuses every token, for ever",
            outcome = "one new token for each call, then AuthenticationException")
    void a_service_that_refuses_every_token_is_asked_twice() {
        accepts = token -> false;

        for (RawRequest request : List.of(READ, WRITE)) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(() -> partner.raw().send(request))
                    .satisfies(failure -> assertThat(failure.status()).isEqualTo(401));
        }

        assertThat(seen).containsExactly("token-1", "token-2", "token-2", "token-3");
        assertThat(issued).hasValue(3);
    }
}
