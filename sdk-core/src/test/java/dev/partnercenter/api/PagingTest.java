package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerQuery;
import dev.partnercenter.api.offers.OfferQuery;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.NotReadyException;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerFilter;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collection is walked to its end, along links that stay on the service, or fails aloud. */
class PagingTest {
    private static final String PAGE_1 = Fixture.read("customers-page-1.json");
    private static final String PAGE_2 = Fixture.read("customers-page-2.json");
    private static final String NEXT = "/customers?size=2&seekOperation=Next";

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void a_walk_follows_the_link_to_the_next_page_with_its_token_and_no_other_header_of_it() {
        service.answer(200, PAGE_1).answer(200, PAGE_2);

        List<Customer> customers =
                partner.customers().list(CustomerQuery.all().withSize(2)).toList();

        assertThat(customers)
                .extracting(customer -> customer.companyProfile().companyName())
                .containsExactly("Harbor County", "Pine Hill Schools", "River Transit");
        RecordedRequest first = service.request();
        assertThat(pathOf(first)).isEqualTo("/v1/customers?size=2");
        assertThat(first.getHeader("MS-ContinuationToken")).isNull();
        RecordedRequest second = service.request();
        assertThat(pathOf(second)).isEqualTo("/v1/customers?size=2&seekOperation=Next");
        assertThat(second.getHeader("MS-ContinuationToken")).isEqualTo("page-2-of-customers");
        assertThat(second.getHeaders().values("Authorization")).containsExactly("Bearer " + ServiceStub.APP_TOKEN);
        assertThat(second.getHeader("X-Other")).isNull();
        assertThat(second.getHeader("MS-RequestId")).isNotEqualTo(first.getHeader("MS-RequestId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/customers?size=2&seekOperation=Next",
                "customers?size=2&seekOperation=Next",
                "/v1/customers?size=2&seekOperation=Next",
                "https://api.partnercenter.microsoft.com/v1/customers?size=2&seekOperation=Next",
                "https://api.partnercenter.microsoft.com/customers?size=2&seekOperation=Next",
                "//api.partnercenter.microsoft.com/customers?size=2&seekOperation=Next"
            })
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links.next absolute or protocol-relative, to the own host",
            outcome = "followed; the version is neither lost nor doubled")
    void the_version_is_added_to_a_link_that_lacks_it_and_never_doubled(String link) {
        service.answer(200, PAGE_1.replace(NEXT, link)).answer(200, PAGE_2);

        assertThat(partner.customers().list().toList()).hasSize(3);

        service.request();
        assertThat(pathOf(service.request())).isEqualTo("/v1/customers?size=2&seekOperation=Next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://collector.example/v1/customers",
                "http://api.partnercenter.microsoft.com/v1/customers",
                "https://api.partnercenter.microsoft.com:8443/v1/customers",
                "https://api.partnercenter.microsoft.com.collector.example/v1/customers",
                "https://me:secret@api.partnercenter.microsoft.com/v1/customers",
                "https://api.partnercenter.microsoft.com@collector.example/v1/customers",
                "//collector.example/v1/customers",
                "\\\\\\\\collector.example/v1/customers",
                "/\\\\collector.example/v1/customers",
                "file:///etc/passwd",
                "javascript:alert(1)",
                " "
            })
    @FaultCase(
            area = FaultArea.PAGING,
            fault =
                    "links.next to another host: absolute, protocol-relative (`//`), with `@`, with backslashes, with another scheme or port",
            outcome = "HostNotAllowedException or PagingException; nothing is sent there")
    void a_link_that_leaves_the_service_is_refused(String link) {
        service.answer(200, PAGE_1.replace(NEXT, link)).answer(200, PAGE_2);

        assertThatExceptionOfType(PartnerCenterException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .isInstanceOfAny(HostNotAllowedException.class, PagingException.class);

        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@collector.example/v1/customers", "/@collector.example/customers", ".collector.example/x"})
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links.next that would be another host if it were glued to the root (`@collector.example`)",
            outcome = "stays a path on the own host")
    void a_link_that_looks_like_another_host_stays_a_path(String link) {
        service.answer(200, PAGE_1.replace(NEXT, link)).answer(200, PAGE_2);

        assertThat(partner.customers().list().toList()).hasSize(3);

        service.request();
        assertThat(service.request().getPath()).startsWith("/api.partnercenter.microsoft.com/v1/");
    }

    @Test
    void a_refused_link_is_told_by_the_name_of_its_host() {
        service.answer(200, PAGE_1.replace(NEXT, "https://collector.example/v1/customers"));

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .satisfies(refused -> {
                    assertThat(refused.host()).isEqualTo("collector.example");
                    assertThat(refused.call().operation()).isEqualTo("get-a-list-of-customers");
                });
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links.next of the second page points at itself",
            outcome = "PagingException; asked for once")
    void links_that_lead_in_a_circle_are_refused() {
        service.answer(200, PAGE_1).answer(200, PAGE_1).answer(200, PAGE_1);

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .withMessageContaining("circle");
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links.next of the first page points at itself",
            outcome = "PagingException; asked for once")
    void a_link_back_to_the_first_page_is_refused_at_once() {
        String toItself = PAGE_1.replace(NEXT, "/customers").replace("MS-ContinuationToken", "X-Nothing");
        service.answer(200, toItself).answer(200, toItself);

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .withMessageContaining("circle");
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links.next that asks for another verb (DELETE)",
            outcome = "PagingException; nothing is sent")
    void a_next_page_that_is_not_to_be_asked_for_by_get_is_refused() {
        service.answer(200, PAGE_1.replace("\"GET\"", "\"DELETE\""));

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .withMessageContaining("DELETE");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a continuation token with CR LF",
            outcome = "PagingException; nothing is sent")
    void a_token_that_no_header_can_carry_is_refused() {
        service.answer(200, PAGE_1.replace("page-2-of-customers", "a\\r\\nX-Injected: b"));

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().toList());
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "204 in the middle of a collection",
            outcome = "the elements before it, then PagingException; never taken for the end")
    void no_content_in_the_middle_is_never_taken_for_the_end() {
        service.answer(200, PAGE_1).answerStatus(204);
        List<Customer> delivered = new ArrayList<>();

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().forEach(delivered::add))
                .withMessageContaining("without content");
        assertThat(delivered).hasSize(2);
    }

    @Test
    void no_content_where_a_walk_goes_on_is_no_end_either() {
        service.answer(200, PAGE_1).answerStatus(204);
        String saved = partner.customers().list().firstPage().continuation();

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> partner.customers().list().resume(saved).toList());
    }

    @Test
    void no_content_at_all_is_an_empty_collection() {
        service.answerStatus(204);

        assertThat(partner.customers().list().toList()).isEmpty();
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "204 with Retry-After in place of a collection",
            outcome = "NotReadyException with that wait, on the first page as in the middle")
    void no_content_that_is_to_be_asked_for_later_is_no_empty_collection() {
        service.answerStatus(204, "Retry-After", "7").answer(200, PAGE_1).answerStatus(204, "Retry-After", "8");

        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .satisfies(notReady -> assertThat(notReady.retryAfter()).hasSeconds(7));
        assertThatExceptionOfType(NotReadyException.class)
                .isThrownBy(() -> partner.customers().list().toList())
                .satisfies(notReady -> assertThat(notReady.retryAfter()).hasSeconds(8));
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a page without elements in the middle, with a link",
            outcome = "the walk goes on to the next page")
    void a_page_without_elements_in_the_middle_is_walked_over() {
        service.answer(200, PAGE_1)
                .answer(
                        200,
                        PAGE_1.replaceAll("(?s)\"items\": \\[.*?\\],\\s*\"links\"", "\"items\": [], \"links\"")
                                .replace("page-2-of-customers", "page-3-of-customers"))
                .answer(200, PAGE_2);

        assertThat(partner.customers().list().toList()).hasSize(3);
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void a_token_in_the_body_is_enough() {
        service.answer(200, "{\"items\":[{\"id\":\"c1\"}],\"continuationToken\":\"the rest\"}")
                .answer(200, "{\"items\":[{\"id\":\"c2\"}]}");

        assertThat(partner.customers().list().stream().map(Customer::id)).containsExactly("c1", "c2");

        service.request();
        RecordedRequest second = service.request();
        assertThat(pathOf(second)).isEqualTo("/v1/customers?seekOperation=Next");
        assertThat(second.getHeader("MS-ContinuationToken")).isEqualTo("the rest");
    }

    @Test
    void offsets_are_counted_on_until_the_total_is_reached() {
        service.answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"}]}")
                .answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"o3\"}]}");

        assertThat(partner.offers().byCountry("US").list().stream().map(offer -> offer.id()))
                .containsExactly("o1", "o2", "o3");

        assertThat(pathOf(service.request())).isEqualTo("/v1/offers?country=US");
        assertThat(pathOf(service.request())).isEqualTo("/v1/offers?country=US&offset=2");
    }

    @Test
    void a_full_page_is_not_taken_for_the_end_where_the_total_counts_the_page() {
        service.answer(200, "{\"totalCount\":2,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"}]}")
                .answer(200, "{\"totalCount\":2,\"items\":[{\"id\":\"o3\"},{\"id\":\"o4\"}]}")
                .answer(200, "{\"totalCount\":0,\"items\":[]}");

        assertThat(partner.offers().byCountry("US").list(OfferQuery.all().withSize(2)).stream()
                        .map(offer -> offer.id()))
                .containsExactly("o1", "o2", "o3", "o4");

        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void nothing_is_asked_for_before_it_is_wanted_and_each_walk_starts_anew() {
        service.answer(200, PAGE_1).answer(200, PAGE_1).answer(200, PAGE_2);
        Paged<Customer> customers = partner.customers().list();
        assertThat(service.requestCount()).isZero();

        Iterator<Customer> walk = customers.iterator();
        walk.next();
        walk.next();
        assertThat(service.requestCount()).isEqualTo(1);

        assertThat(customers.toList()).hasSize(3);
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void a_walk_goes_on_later_and_in_another_client_from_a_saved_place() {
        service.answer(200, PAGE_1).answer(200, PAGE_2);
        Page<Customer> page = partner.customers().list().firstPage();
        assertThat(page.totalCount()).isEqualTo(3);
        String saved = page.continuation();
        assertThat(saved).matches("[A-Za-z0-9_-]+");

        try (PartnerCenterClient later = service.client()) {
            assertThat(later.customers().list().resume(saved).toList()).hasSize(1);
        }

        service.request();
        RecordedRequest resumed = service.request();
        assertThat(pathOf(resumed)).isEqualTo("/v1/customers?size=2&seekOperation=Next");
        assertThat(resumed.getHeader("MS-ContinuationToken")).isEqualTo("page-2-of-customers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/customers/c1/orders?size=2",
                "https://collector.example/v1/customers",
                "@collector.example/v1/customers",
                "/v1/customers/../invoices",
                "",
                "/v1/customers?size=2\ntoken\r\nX-Injected: 1"
            })
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a saved place of another collection, or a planted one (another host, CR LF)",
            outcome = "IllegalArgumentException; nothing is sent")
    void a_saved_place_of_another_collection_is_refused(String place) {
        String saved = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.customers().list().resume(saved))
                .withMessageContaining("continuation");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void what_is_no_saved_place_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.customers().list().resume("not one of ours!"))
                .withMessageContaining("continuation");
    }

    @Test
    void a_filter_is_sent_as_json_in_one_parameter() {
        service.answer(200, PAGE_2);

        partner.customers()
                .list(CustomerQuery.of(CustomerFilter.companyNameStartsWith("R&D \"North\"")))
                .firstPage();

        RecordedRequest request = service.request();
        assertThat(request.getRequestUrl().queryParameterNames()).containsExactly("filter");
        assertThat(request.getRequestUrl().queryParameter("filter"))
                .isEqualTo("{\"Field\":\"CompanyName\",\"Value\":\"R&D \\\"North\\\"\",\"Operator\":\"starts_with\"}");
    }

    private static String pathOf(RecordedRequest request) {
        return request.getPath().substring("/api.partnercenter.microsoft.com".length());
    }
}
