package dev.partnercenter.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.Service;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.error.UnknownOutcomeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several requests in one: a module asks sdk-core what an error among the answers means, and for another attempt. */
class PartsAndRetriesTest {
    private static final Operation BATCH =
            Operation.post("json-batching", "/v1.0/$batch").on(Service.GRAPH);
    private static final Operation READ =
            Operation.get("user-get", "/v1.0/users/{userId}").on(Service.GRAPH);
    private static final Operation WRITE = Operation.post("user-assignlicense", "/v1.0/users/{userId}/assignLicense")
            .on(Service.GRAPH);

    private final ServiceStub service = new ServiceStub();
    private final ModuleDoor door = service.client().moduleDoor();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void an_answer_is_read_with_its_status_and_headers() {
        service.answer(new MockResponse()
                .setResponseCode(202)
                .setHeader("Location", "/operations/1")
                .setBody("{\"a\": 1}"));

        String read = door.send(call(BATCH), answer -> answer.code() + answer.header("Location") + object(answer));

        assertThat(read).isEqualTo("202/operations/1{a=1}");
    }

    @Test
    void what_cannot_be_read_is_said_to_be_unreadable() {
        service.answer(200, "{\"a\": ");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> door.send(call(BATCH), PartsAndRetriesTest::object));
    }

    @Test
    void throttling_of_a_part_may_be_repeated_after_a_while() {
        PartFailure failure = door.failure(call(WRITE), part(429, "7"));

        assertThat(failure.exception()).isInstanceOf(ThrottledException.class);
        assertThat(failure.repeatable()).isTrue();
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void a_part_that_may_have_been_executed_is_repeated_only_if_it_reads() {
        PartFailure write = door.failure(call(WRITE), part(500, null));
        PartFailure read = door.failure(call(READ), part(500, null));

        assertThat(write.exception()).isInstanceOf(UnknownOutcomeException.class);
        assertThat(write.repeatable()).isFalse();
        assertThat(read.exception()).isInstanceOf(ServerException.class);
        assertThat(read.repeatable()).isTrue();
    }

    @Test
    void the_exception_of_a_part_names_the_request_of_the_whole_and_the_services_own_id() {
        Response whole = whole();
        Response part = whole.newBuilder()
                .code(400)
                .body(json(
                        "{\"error\":{\"code\":\"Request_BadRequest\",\"innerError\":{\"request-id\":\"served-3\"}}}"))
                .build();

        assertThat(door.failure(call(WRITE), part).exception())
                .isInstanceOfSatisfying(BadRequestException.class, refused -> {
                    assertThat(refused.call().operation()).isEqualTo("user-assignlicense");
                    assertThat(refused.requestId()).isEqualTo(sentId());
                    assertThat(refused.serviceRequestId()).isEqualTo("served-3");
                });
        assertThat(door.details(BATCH, whole).operation()).isEqualTo("json-batching");
    }

    @Test
    void there_are_as_many_attempts_as_the_policy_says_with_the_waits_of_a_call() {
        Retries retries = door.retries(BATCH);

        assertThat(retries.again(Duration.ofSeconds(3))).isTrue();
        assertThat(retries.again(null)).isTrue();
        assertThat(retries.again(null)).isTrue();
        assertThat(retries.again(null)).isFalse();
        assertThat(service.time().sleeps())
                .containsExactly(Duration.ofSeconds(3), Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void without_retries_there_is_no_other_attempt() {
        ModuleDoor once =
                service.client(builder -> builder.retryPolicy(RetryPolicy.NONE)).moduleDoor();

        assertThat(once.retries(BATCH).again(Duration.ZERO)).isFalse();
    }

    @Test
    void a_wait_that_ends_after_the_deadline_is_not_begun() {
        ModuleDoor hurried = service.client()
                .with(RequestContext.create().deadline(Duration.ofSeconds(10)))
                .moduleDoor();

        assertThat(hurried.retries(BATCH).again(Duration.ofSeconds(10))).isFalse();
        assertThat(service.time().sleeps()).isEmpty();
    }

    @Test
    void a_closed_client_makes_no_other_attempt() {
        Retries retries = door.retries(BATCH);

        service.close();

        assertThat(retries.again(Duration.ZERO)).isFalse();
    }

    private Response whole() {
        service.answer(200, "{}");
        return door.send(call(BATCH));
    }

    private String sentId() {
        return service.request().getHeader("client-request-id");
    }

    private Response part(int status, String retryAfter) {
        Response.Builder part = whole().newBuilder().code(status).body(json("{}"));
        return retryAfter == null
                ? part.build()
                : part.header("Retry-After", retryAfter).build();
    }

    private static ResponseBody json(String text) {
        return ResponseBody.create(text, MediaType.get("application/json"));
    }

    private static Object object(Response answer) {
        try {
            return ModelJson.readObject(answer.body().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceCall call(Operation operation) {
        Request request = new Request.Builder()
                .url("https://graph.microsoft.com/v1.0/users")
                .build();
        return new ServiceCall(operation, null, request, null);
    }
}
