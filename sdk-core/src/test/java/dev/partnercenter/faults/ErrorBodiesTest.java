package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.ConflictException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.error.ServerException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.error.ThrottledException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the body of an error holds, its status comes out in the right exception. */
class ErrorBodiesTest {
    private static final Map<Integer, Class<? extends ServiceException>> CLASSES = Map.of(
            400, BadRequestException.class,
            401, AuthenticationException.class,
            403, ForbiddenException.class,
            404, NotFoundException.class,
            409, ConflictException.class,
            412, PreconditionFailedException.class,
            422, ServiceException.class,
            429, ThrottledException.class,
            500, ServerException.class);

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void close() {
        service.close();
    }

    static Stream<ByteString> bodies() {
        Stream<ByteString> texts = Stream.of(
                        "",
                        " ",
                        "null",
                        "true",
                        "42",
                        "\"a text\"",
                        "[]",
                        "[{\"code\":1}]",
                        "{}",
                        "{\"code\":{},\"description\":[]}",
                        "{\"code\":[[[]]],\"message\":{\"lang\":\"en\"}}",
                        "{\"error\":[]}",
                        "{\"error\":null,\"code\":null}",
                        "{\"error\":{\"innerError\":{\"innerError\":7}}}",
                        "{\"code\":1E+400000000,\"description\":9999999999999999999999}",
                        "{\"code\":\"a\",\"code\":\"b\"}",
                        "{\"code\":\"cut",
                        "<html><body>Bad gateway</body></html>",
                        "{\"innerError\":".repeat(100_000),
                        "[".repeat(100_000),
                        "x".repeat(1_000_000),
                        "{\"description\":\"" + "y".repeat(1_000_000) + "\"}",
                        "\uFEFF{\"code\":\"marked\"}")
                .map(ByteString::encodeUtf8);
        return Stream.concat(texts, Stream.of(ByteString.decodeHex("fffec0afed"), ByteString.decodeHex("00")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "an error with HTML, nothing, an array, wrong types, no UTF-8, 100,000 levels or a megabyte",
            outcome = "the exception of its status, with a short excerpt")
    void the_status_comes_out_in_the_right_exception(ByteString body) {
        PartnerCenterClient partner = service.client(builder -> builder.retryPolicy(RetryPolicy.NONE));
        CLASSES.forEach((status, type) -> {
            for (int i = 0; i < (status == 401 ? 2 : 1); i++) {
                service.answer(new MockResponse().setResponseCode(status).setBody(new Buffer().write(body)));
            }
            assertThatExceptionOfType(type)
                    .isThrownBy(() -> partner.customers().byId("c1").get())
                    .satisfies(failure -> assertThat(failure.status()).isEqualTo(status))
                    .satisfies(failure -> assertThat(failure.excerpt()).hasSizeLessThan(600))
                    .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(3_500));
        });
    }
}
