package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.utilization.AzureUtilizationQuery;
import dev.partnercenter.error.NotReadyException;
import dev.partnercenter.model.utilization.AzureInstanceData;
import dev.partnercenter.model.utilization.AzureUtilizationGranularity;
import dev.partnercenter.model.utilization.AzureUtilizationRecord;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Utilization is asked for by time, walked along its pages, and never taken for nothing while it is not ready. */
class UtilizationTest {
    private static final Instant START = Instant.parse("2021-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2021-03-08T00:00:00Z");
    private static final AzureUtilizationQuery WEEK = AzureUtilizationQuery.between(START, END);

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    private Paged<AzureUtilizationRecord> azure(AzureUtilizationQuery query) {
        return partner.customers()
                .byId("c1")
                .subscriptions()
                .byId("s1")
                .utilization()
                .azure(query);
    }

    @Test
    void the_times_are_sent_and_nothing_that_was_not_asked_for() {
        service.answer(200, Fixture.read("utilization/page-2.json"));

        azure(WEEK).toList();

        assertThat(pathOf(service.request()))
                .isEqualTo("/v1/customers/c1/subscriptions/s1/utilizations/azure"
                        + "?start_time=2021-03-01T00%3A00%3A00Z&end_time=2021-03-08T00%3A00%3A00Z");
    }

    @Test
    void all_of_a_query_is_sent() {
        service.answer(200, Fixture.read("utilization/page-2.json"));

        azure(WEEK.withGranularity(AzureUtilizationGranularity.HOURLY)
                        .withDetails(false)
                        .withSize(500))
                .toList();

        HttpUrl url = service.request().getRequestUrl();
        assertThat(url.queryParameterNames())
                .containsExactly("start_time", "end_time", "granularity", "show_details", "size");
        assertThat(url.queryParameter("granularity")).isEqualTo("hourly");
        assertThat(url.queryParameter("show_details")).isEqualTo("false");
        assertThat(url.queryParameter("size")).isEqualTo("500");
    }

    @Test
    void a_walk_follows_the_links_and_reads_quantities_and_instances() {
        service.answer(200, Fixture.read("utilization/page-1.json"))
                .answer(200, Fixture.read("utilization/page-2.json"));

        List<AzureUtilizationRecord> records = azure(WEEK.withSize(2)).toList();

        assertThat(records)
                .extracting(AzureUtilizationRecord::quantity)
                .containsExactly(new BigDecimal("0.217790327034891"), new BigDecimal("1"), new BigDecimal("2"));
        AzureUtilizationRecord first = records.get(0);
        assertThat(first.usageStartTime()).isEqualTo(Instant.parse("2021-03-04T00:00:00Z"));
        assertThat(first.resource().region()).isEqualTo("US Gov Virginia");
        assertThat(first.infoFields()).isEqualTo(Map.of("meteredService", "Storage"));
        AzureInstanceData instance = first.instanceData();
        assertThat(instance.partNumber()).isEmpty();
        assertThat(instance.orderNumber()).isEqualTo("7300120");
        assertThat(instance.tags()).containsEntry("department", "Clerk of Courts");
        assertThat(instance.additionalInfo()).containsEntry("vCPUs", 4);
        assertThat(records.get(1).instanceData()).isNull();
        service.request();
        RecordedRequest second = service.request();
        assertThat(pathOf(second)).startsWith("/v1/customers/").endsWith("&size=2&seekOperation=Next");
        assertThat(second.getHeader("MS-ContinuationToken")).isEqualTo("page-2-of-utilization");
    }

    @Test
    void a_token_without_a_link_is_enough() {
        service.answer(200, "{\"items\":[{\"quantity\":1}],\"continuationToken\":\"the rest\"}")
                .answer(200, "{\"items\":[{\"quantity\":2}]}");

        assertThat(azure(WEEK).toList()).hasSize(2);

        service.request();
        RecordedRequest second = service.request();
        assertThat(second.getRequestUrl().queryParameter("seek_operation")).isEqualTo("Next");
        assertThat(second.getRequestUrl().queryParameter("start_time")).isEqualTo("2021-03-01T00:00:00Z");
        assertThat(second.getRequestUrl().queryParameterNames()).doesNotContain("seekOperation");
        assertThat(second.getHeader("MS-ContinuationToken")).isEqualTo("the rest");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "204 with Retry-After for utilization that is not ready",
            outcome = "NotReadyException with that wait; never an empty collection, and not asked again by itself")
    void what_is_not_ready_is_no_empty_collection() {
        service.answerStatus(204, "Retry-After", "90").answer(200, Fixture.read("utilization/page-2.json"));
        Paged<AzureUtilizationRecord> records = azure(WEEK);

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(records::toList)
                .withMessageContaining("not ready")
                .withMessageContaining("PT1M30S")
                .satisfies(notReady -> {
                    assertThat(notReady.retryAfter()).isEqualTo(Duration.ofSeconds(90));
                    assertThat(notReady.call().operation()).isEqualTo("get-a-customer-s-utilization-record-for-azure");
                    assertThat(notReady.requestId()).isEqualTo(service.request().getHeader("MS-RequestId"));
                });

        assertThat(service.requestCount()).isEqualTo(1);
        assertThat(records.toList()).hasSize(1);
    }

    @Test
    void no_content_is_not_ready_also_where_the_service_does_not_say_when_it_will_be() {
        service.answerStatus(204);

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> azure(WEEK).firstPage())
                .satisfies(notReady -> assertThat(notReady.retryAfter()).isNull());
    }

    @Test
    void no_records_are_an_empty_collection() {
        service.answer(200, "{\"totalCount\":0,\"items\":[]}");

        assertThat(azure(WEEK).toList()).isEmpty();
    }

    @Test
    void a_page_in_the_middle_that_is_not_ready_can_be_asked_for_again() {
        service.answer(200, Fixture.read("utilization/page-1.json"))
                .answerStatus(204, "Retry-After", "30")
                .answer(200, Fixture.read("utilization/page-2.json"));
        List<AzureUtilizationRecord> delivered = new ArrayList<>();
        Iterator<AzureUtilizationRecord> walk = azure(WEEK).iterator();

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> walk.forEachRemaining(delivered::add))
                .satisfies(notReady -> assertThat(notReady.retryAfter()).isEqualTo(Duration.ofSeconds(30)));
        assertThat(delivered).hasSize(2);

        walk.forEachRemaining(delivered::add);
        assertThat(delivered).hasSize(3);
    }

    @Test
    void a_walk_goes_on_from_a_saved_page_after_it_was_not_ready() {
        service.answer(
                        200,
                        Fixture.read("utilization/page-1.json")
                                .replaceAll(
                                        "customers/[^/]+/subscriptions/[^/]+/utilizations",
                                        "customers/c1/subscriptions/s1/utilizations"))
                .answerStatus(204, "Retry-After", "30")
                .answer(200, Fixture.read("utilization/page-2.json"));
        Page<AzureUtilizationRecord> first = azure(WEEK).firstPage();
        Paged<AzureUtilizationRecord> rest = azure(WEEK).resume(first.continuation());

        assertThatExceptionOfType(NotReadyException.class).isThrownBy(rest::toList);
        assertThat(rest.toList()).hasSize(1);
    }

    @Test
    void a_time_that_ends_before_it_begins_is_refused_before_anything_is_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AzureUtilizationQuery.between(END, START))
                .withMessageContaining("startTime must be before endTime");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AzureUtilizationQuery.between(START, START))
                .withMessageContaining("startTime must be before endTime");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AzureUtilizationQuery.between(null, END))
                .withMessage("startTime must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AzureUtilizationQuery.between(START, null))
                .withMessage("endTime must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEK.withSize(0))
                .withMessageContaining("size must be at least 1");
        assertThat(service.requestCount()).isZero();
    }

    private static String pathOf(RecordedRequest request) {
        return request.getPath().substring("/api.partnercenter.microsoft.com".length());
    }
}
