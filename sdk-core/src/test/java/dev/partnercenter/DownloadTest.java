package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.partnercenter.api.orders.OrderAttachmentScope;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.internal.Time;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Downloads: the deadline holds until the headers, then only the idle time-out. On the real clock, fractions of seconds. */
class DownloadTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client(builder -> builder.time(Time.system())
            .deadline(Duration.ofMillis(300))
            .httpClient(new OkHttpClient.Builder()
                    .readTimeout(Duration.ofMillis(400))
                    .build()));

    @BeforeAll
    static void warmUp() {
        WarmUp.run();
    }

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    private OrderAttachmentScope attachment() {
        return partner.customers().byId("c1").orders().byId("o1").attachments().byId("a1");
    }

    @Test
    void a_slow_body_may_take_longer_than_the_deadline() throws Exception {
        byte[] content = "0123456789".getBytes(StandardCharsets.US_ASCII);
        service.answer(
                new MockResponse().setBody(new Buffer().write(content)).throttleBody(2, 100, TimeUnit.MILLISECONDS));

        try (InputStream body = attachment().download()) {
            assertThat(body.readAllBytes()).isEqualTo(content);
        }
        assertThat(service.request().getHeader("Accept")).isEqualTo("*/*");
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a download is never answered",
            outcome = "ends at the deadline: DeadlineExceededException")
    void headers_that_do_not_come_end_at_the_deadline() {
        service.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

        assertThatExceptionOfType(DeadlineExceededException.class)
                .isThrownBy(() -> attachment().download());
    }

    @Test
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a download stalls",
            outcome = "the stream throws IOException at the idle time-out")
    void a_body_that_stalls_ends_at_the_idle_time_out() throws Exception {
        service.answer(new MockResponse().setBody("0123456789").throttleBody(5, 5, TimeUnit.SECONDS));

        try (InputStream body = attachment().download()) {
            assertThatIOException().isThrownBy(body::readAllBytes);
        }
    }

    @Test
    void a_download_that_is_refused_is_an_exception_like_any_other() {
        service.answer(404, "{\"code\":1000,\"description\":\"No such attachment\"}");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> attachment().download())
                .withMessageContaining("No such attachment");
    }
}
