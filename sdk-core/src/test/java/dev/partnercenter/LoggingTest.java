package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the log says, at its most talkative, and what it never says. */
class LoggingTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.partnercenter");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.TRACE);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        logger.setLevel(null);
        partner.close();
        service.close();
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void an_attempt_is_one_line_with_its_ids() {
        service.answerStatus(503, "Retry-After", "0").answer(200, "[]");

        partner.customers().byId("customer-of-the-log").orders().list().toList();

        String requestId = service.request().getHeader("MS-RequestId");
        assertThat(lines())
                .filteredOn(line -> line.contains("->"))
                .hasSize(2)
                .allMatch(line -> line.contains(requestId))
                .allMatch(line -> line.contains("/v1/customers/{customerId}/orders"))
                .anyMatch(line -> line.contains("503") && line.contains("attempt 1"))
                .anyMatch(line -> line.contains("200") && line.contains("attempt 2"));
    }

    @Test
    void tokens_bodies_ids_and_foreign_headers_stay_out_of_it() {
        service.answer(new MockResponse()
                .setResponseCode(400)
                .setHeader("Set-Cookie", "session=canary-cookie")
                .setBody("{\"code\":1,\"description\":\"canary-answer\"}"));

        Throwable failure = catchThrowable(
                () -> partner.raw().send(RawRequest.post("/v1/customers").body(Map.of("password", "canary-body"))));

        assertThat(lines()).isNotEmpty().noneMatch(line -> line.contains("canary-"));
        assertThat(lines()).noneMatch(line -> line.contains(ServiceStub.APP_TOKEN));
        assertThat(failure).hasMessageNotContaining(ServiceStub.APP_TOKEN).hasMessageNotContaining("canary-body");
    }

    @Test
    void a_token_that_the_service_echoes_is_masked_in_the_exception() {
        service.answer(400, "not json: Authorization: Bearer " + ServiceStub.APP_TOKEN);

        Throwable failure = catchThrowable(() -> partner.raw().send(RawRequest.get("/v1/customers")));

        assertThat(failure).hasMessageContaining("Bearer ****").hasMessageNotContaining(ServiceStub.APP_TOKEN);
    }

    @Test
    void another_authority_for_partner_center_tokens_is_a_warning() {
        PartnerCloud moved = PartnerCloud.GLOBAL.withPartnerCenterAuthority(URI.create("https://login.harbor.example"));

        service.client(builder -> builder.cloud(moved)).close();

        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.WARN)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("https://login.harbor.example");
    }
}
