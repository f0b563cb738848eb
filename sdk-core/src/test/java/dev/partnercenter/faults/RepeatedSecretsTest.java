package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.Exchange;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.Secret;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.TransportException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.testkit.Canary;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.testkit.Shown;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A service, or a proxy before it, that repeats what it was sent: the token, or the password of a user. The logs are looked
 * at by the watch around every test.
 */
class RepeatedSecretsTest {
    private static final String PASSWORD = "canary-\"Gull\"/Wharf-17-of-the-repeats";
    private static final String MADE_UP = "canary-made-up-by-the-service";

    /** How the secrets come back. */
    enum Answer {
        HEADER_AS_TEXT(400, "you sent %1$s"),
        TOKEN_AS_TEXT(401, "<html>%2$s</html>"),
        TOKEN_AS_DESCRIPTION(403, "{\"code\":\"7\",\"description\":\"not for %2$s\"}"),
        TOKEN_AS_CODE(404, "{\"code\":\"%2$s\",\"source\":\"%2$s\",\"description\":\"no\"}"),
        TOKEN_AS_INNER_CODE(
                409, "{\"error\":{\"code\":\"x\",\"innerError\":{\"code\":\"%2$s\",\"request-id\":\"%2$s\"}}}"),
        BODY_AS_TEXT(400, "cannot read %3$s"),
        PASSWORD_AS_DESCRIPTION(400, "{\"error\":{\"code\":\"x\",\"message\":\"too short: %4$s\"}}"),
        MADE_UP_PASSWORD(409, "{\"description\":\"is there\",\"userCredentials\":{\"password\":\"" + MADE_UP + "\"}}"),
        MADE_UP_PASSWORD_CUT_OFF(500, "{\"userCredentials\":{\"password\":\"" + MADE_UP),
        UNKNOWN_OUTCOME(500, "%1$s %3$s"),
        THROTTLED(429, "%1$s %3$s"),
        SUCCESS_THAT_IS_NO_JSON(200, "%1$s %3$s"),
        SUCCESS_OF_ANOTHER_SHAPE(200, "{\"%2$s\":{\"id\":[{}]},\"id\":{\"%2$s\":7},\"passwordProfile\":\"%4$s\"}");

        private final int status;
        private final String body;

        Answer(int status, String body) {
            this.status = status;
            this.body = body;
        }

        MockResponse to(RecordedRequest request) {
            String header = String.valueOf(request.getHeader("Authorization"));
            String token = header.replace("Bearer ", "");
            String sent = request.getBody().readUtf8();
            String password = sent.contains("Wharf-17") ? PASSWORD.replace("\"", "\\\"") : "no password";
            return new MockResponse()
                    .setResponseCode(status)
                    .setHeader("Content-Type", "application/json; charset=utf-8")
                    .setHeader("request-id", token)
                    .setBody(String.format(body, header, token, sent, password));
        }
    }

    private final ServiceStub service = new ServiceStub();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final PartnerCenterClient partner = service.client(builder -> builder.exchangeListener(exchanges::add));

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    @FaultCase(
            area = FaultArea.BODIES,
            fault =
                    "an answer, good or bad, repeats the token or the password that was sent, or has a password of its own",
            outcome = "the exception of the status, or DecodeException, with stars in their place")
    void no_exception_shows_a_secret_that_the_service_repeats(Answer answer) {
        answering(answer::to);

        showsNothing(() -> partner.customers().byId("c-1").users().create(user()));
        showsNothing(() -> {
            partner.customers().byId("c-1").users().byId("u-1").resetPassword(profile());
            return "done";
        });
        showsNothing(() -> partner.raw().send(RawRequest.post("/v1/customers").body(Map.of("password", PASSWORD))));
        showsNothing(() -> partner.customers().byId("c-1").get());
        showsNothing(() -> partner.customers().list().toList());
    }

    @Test
    void what_the_service_says_beside_the_secret_stays_readable() {
        answering(Answer.PASSWORD_AS_DESCRIPTION::to);

        assertThat(fails(() -> partner.customers().byId("c-1").users().create(user())))
                .hasMessageContaining("too short: ****");
        answering(Answer.HEADER_AS_TEXT::to);
        assertThat(fails(() -> partner.customers().byId("c-1").get())).hasMessageContaining("you sent Bearer ****");
    }

    @Test
    void a_write_whose_answer_is_cut_shows_no_password_either() {
        answering(request ->
                Answer.UNKNOWN_OUTCOME.to(request).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(fails(() -> partner.customers().byId("c-1").users().create(user())))
                .isInstanceOf(UnknownOutcomeException.class);
    }

    @Test
    void a_redirect_to_a_host_that_is_called_like_the_token_is_refused_without_its_name() {
        answering(request -> new MockResponse()
                .setResponseCode(307)
                .setHeader(
                        "Location",
                        "https://"
                                + String.valueOf(request.getHeader("Authorization"))
                                        .replace("Bearer ", "") + ".example/"));

        assertThat(fails(() -> partner.customers().byId("c-1").get())).isInstanceOf(HostNotAllowedException.class);
    }

    @Test
    void a_status_line_that_is_none_is_not_quoted_with_the_token_in_it() throws IOException {
        try (RawServer server = new RawServer(connection -> {
            String head = connection.readHead();
            String header =
                    head.substring(head.indexOf("Authorization"), head.indexOf('\r', head.indexOf("Authorization")));
            connection.send("You sent " + header + "\r\n\r\n").close();
        })) {
            PartnerCenterClient other = service.client(builder -> builder.reroute(server.uri()));

            assertThat(fails(() -> other.customers().byId("c-1").get())).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void a_password_in_a_place_of_another_type_is_not_quoted() {
        for (String body : List.of(
                "{\"id\":\"u\",\"passwordProfile\":{\"password\":{\"value\":\"" + MADE_UP + "\"}}}",
                "{\"passwordProfile\":{\"password\":" + MADE_UP + "}}",
                "{\"passwordProfile\":{\"password\":\"" + MADE_UP + "\" x}}",
                "{\"passwordProfile\":{\"password\":\"" + MADE_UP,
                "\"" + MADE_UP + "\"")) {
            answering(request -> new MockResponse().setBody(body));

            assertThat(fails(() -> partner.customers().byId("c-1").users().create(user())))
                    .isInstanceOf(DecodeException.class);
        }
    }

    private void answering(Answerer answerer) {
        service.server().setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answerer.answer(request);
            }
        });
    }

    private interface Answerer {
        MockResponse answer(RecordedRequest request);
    }

    private Throwable fails(Supplier<?> call) {
        Object end = showsNothing(call);
        assertThat(end).isInstanceOf(PartnerCenterException.class);
        return (Throwable) end;
    }

    /** {@return what the call ended with, a value or an exception, which shows no secret} */
    private Object showsNothing(Supplier<?> call) {
        Object end;
        try {
            end = call.get();
        } catch (PartnerCenterException failure) {
            end = failure;
        }
        String shown = Shown.of(end) + exchanges;
        assertThat(Canary.isIn(shown)).as(() -> Canary.around(shown)).isFalse();
        assertThat(shown).doesNotContain("Wharf-17");
        return end;
    }

    private static CustomerUser user() {
        return CustomerUser.builder()
                .userPrincipalName("rosa@harborcounty.onmicrosoft.us")
                .passwordProfile(profile())
                .build();
    }

    private static PasswordProfile profile() {
        return PasswordProfile.builder().password(Secret.of(PASSWORD)).build();
    }
}
