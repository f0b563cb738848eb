package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The headers that every call carries. */
class HeadersTest {
    private static final RawRequest READ = RawRequest.get("/v1/customers");

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client(builder -> builder.applicationName("Harbor billing 2"));

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void a_call_says_who_asks_and_how_to_find_it_again() {
        service.answer(200, "{}");

        partner.raw().send(READ);

        RecordedRequest request = service.request();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + ServiceStub.APP_TOKEN);
        assertThat(request.getHeader("Accept")).isEqualTo("application/json");
        assertThat(request.getHeader("MS-Contract-Version")).isEqualTo("v1");
        assertThat(request.getHeader("X-Locale")).isEqualTo("en-US");
        assertThat(request.getHeader("MS-PartnerCenter-Application")).isEqualTo("Harbor billing 2");
        assertThat(request.getHeader("User-Agent")).startsWith("partnercenter-sdk-java/");
        assertThat(UUID.fromString(request.getHeader("MS-RequestId")))
                .isNotEqualTo(UUID.fromString(request.getHeader("MS-CorrelationId")));
    }

    @Test
    void each_call_has_ids_of_its_own() {
        service.answer(200, "{}").answer(200, "{}");

        partner.raw().send(READ);
        partner.raw().send(READ);

        RecordedRequest first = service.request();
        RecordedRequest second = service.request();
        assertThat(second.getHeader("MS-RequestId")).isNotEqualTo(first.getHeader("MS-RequestId"));
        assertThat(second.getHeader("MS-CorrelationId")).isNotEqualTo(first.getHeader("MS-CorrelationId"));
    }

    @Test
    void a_context_sets_ids_and_language_of_its_view_only() {
        UUID correlation = UUID.randomUUID();
        UUID requestId = UUID.randomUUID();
        service.answer(200, "{}").answer(200, "{}");
        RequestContext context = RequestContext.create()
                .correlationId(correlation)
                .requestId(requestId)
                .locale(Locale.CANADA_FRENCH);

        partner.with(context).raw().send(READ);
        partner.raw().send(READ);

        RecordedRequest inContext = service.request();
        assertThat(inContext.getHeader("MS-CorrelationId")).isEqualTo(correlation.toString());
        assertThat(inContext.getHeader("MS-RequestId")).isEqualTo(requestId.toString());
        assertThat(inContext.getHeader("X-Locale")).isEqualTo("fr-CA");
        RecordedRequest outside = service.request();
        assertThat(outside.getHeader("MS-CorrelationId")).isNotEqualTo(correlation.toString());
        assertThat(outside.getHeader("X-Locale")).isEqualTo("en-US");
    }

    @Test
    void a_view_tells_its_context_so_that_others_can_add_to_it() {
        RequestContext context = RequestContext.create().locale(Locale.CANADA_FRENCH);

        assertThat(partner.context().locale()).isNull();
        assertThat(partner.context().deadline()).isPositive();
        assertThat(partner.with(context).context().locale()).isEqualTo(Locale.CANADA_FRENCH);
        Duration own = Duration.ofSeconds(7);
        assertThat(partner.with(context.deadline(own)).context().deadline()).isEqualTo(own);
    }

    @Test
    void a_user_operation_gets_the_users_token() {
        service.answer(200, "{}");

        partner.raw().send(READ.auth(AuthMode.APP_USER));

        assertThat(service.request().getHeader("Authorization")).isEqualTo("Bearer " + ServiceStub.USER_TOKEN);
    }

    @Test
    void a_header_cannot_smuggle_another_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.raw().send(READ.header("X-Extra", "a\r\nX-Other: b")))
                .withMessageContaining("X-Extra");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void the_bearer_token_is_the_clients_alone() {
        assertThatIllegalArgumentException().isThrownBy(() -> READ.header("authorization", "Bearer canary-mine"));
    }
}
