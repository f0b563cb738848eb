package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.subscriptions.SubscriptionScope;
import dev.partnercenter.error.PreconditionFailedException;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.subscriptions.Subscription;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change carries the version that was read, so that two writers do not overwrite each other. */
class IfMatchTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final SubscriptionScope subscription =
            partner.customers().byId("c1").subscriptions().byId("s1");

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "eyJpZCI6IjEifQ==,`\"eyJpZCI6IjEifQ==\"`",
                "`\"quoted\"`,`\"quoted\"`",
                "`W/\"weak\"`,`W/\"weak\"`",
                "*,*"
            })
    void the_etag_of_the_body_is_sent_in_quotes(String etag, String header) {
        service.answer(200, "{}");

        subscription.update(withEtag(etag));

        assertThat(service.request().getHeader("If-Match")).isEqualTo(header);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void without_an_etag_nothing_is_demanded(String etag) {
        service.answer(200, "{}");

        subscription.update(withEtag(etag));

        assertThat(service.request().getHeader("If-Match")).isNull();
    }

    @Test
    void an_etag_that_no_header_can_carry_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subscription.update(withEtag("a\r\nX-Injected: b")))
                .withMessageContaining("If-Match");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void a_resource_that_was_changed_meanwhile_is_not_overwritten() {
        service.answerStatus(412);

        assertThatExceptionOfType(PreconditionFailedException.class)
                .isThrownBy(() -> subscription.update(withEtag("old")));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void the_services_own_code_for_a_stale_etag_means_the_same() {
        service.answer(400, "{\"code\":2055,\"description\":\"Etag is no longer valid\"}");

        assertThatExceptionOfType(PreconditionFailedException.class)
                .isThrownBy(() -> subscription.update(withEtag("old")))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(400));
    }

    @Test
    void a_change_sends_everything_that_was_read_with_the_change_and_its_etag() {
        service.answer(200, Fixture.read("subscription.json")).answer(200, "{}");

        Subscription read = subscription.get();
        subscription.update(read.toBuilder().quantity(6).build());

        service.request();
        RecordedRequest request = service.request();
        assertThat(request.getHeader("If-Match")).isEqualTo("\"eyJpZCI6IjEifQ==\"");
        @SuppressWarnings("unchecked")
        Map<String, Object> sent =
                (Map<String, Object>) Json.readTree(request.getBody().readByteArray());
        assertThat(sent)
                .containsEntry("quantity", 6)
                .containsEntry("newerThanThisSdk", Map.of("kept", keptList()))
                .containsEntry("friendlyName", "Harbor County Azure")
                .hasSize(9);
    }

    private static List<Object> keptList() {
        return Arrays.asList(1, new BigDecimal("2.50"), null);
    }

    private static Subscription withEtag(String etag) {
        return Subscription.builder()
                .attributes(ResourceAttributes.builder().etag(etag).build())
                .build();
    }
}
