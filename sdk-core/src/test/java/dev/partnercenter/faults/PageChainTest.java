package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Page;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.offers.Offer;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However the pages of a collection hang together, each element is given out once, or the walk fails aloud. */
class PageChainTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final List<String> delivered = new ArrayList<>();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "links in a longer loop (A, B, C, A)",
            outcome = "PagingException before a page is asked for twice")
    void a_longer_loop() {
        service.answer(200, linked("/customers?page=B", "a"))
                .answer(200, linked("/customers?page=C", "b"))
                .answer(200, linked("/customers", "c"));

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(this::walk)
                .withMessageContaining("circle")
                .satisfies(failure -> assertThat(failure.requestId()).isNotBlank());

        assertThat(delivered).containsExactly("a", "b", "c");
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a continuation token that came before",
            outcome = "PagingException before the page is asked for again")
    void a_token_twice() {
        service.answer(200, "{\"items\":[{\"id\":\"a\"}],\"continuationToken\":\"t1\"}")
                .answer(200, "{\"items\":[{\"id\":\"b\"}],\"continuationToken\":\"t2\"}")
                .answer(200, "{\"items\":[{\"id\":\"c\"}],\"continuationToken\":\"t1\"}");

        assertThatExceptionOfType(PagingException.class).isThrownBy(this::walk).withMessageContaining("circle");

        assertThat(delivered).containsExactly("a", "b", "c");
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "ever new links to the same page",
            outcome = "PagingException at the first page that repeats the last; its elements are not given out again")
    void new_links_with_the_same_elements() {
        for (int i = 0; i < 3; i++) {
            service.answer(200, linked("/customers?page=" + i, "a", "b"));
        }

        assertThatExceptionOfType(PagingException.class).isThrownBy(this::walk).withMessageContaining("circle");

        assertThat(delivered).containsExactly("a", "b");
        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void a_service_that_ignores_the_offset_is_not_followed_in_a_circle() {
        for (int i = 0; i < 3; i++) {
            service.answer(200, "{\"totalCount\":4,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"}]}");
        }

        assertThatExceptionOfType(PagingException.class).isThrownBy(this::walkOffers);

        assertThat(delivered).containsExactly("o1", "o2");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "ever new links to pages without elements",
            outcome = "PagingException after 100 in a row")
    void new_links_with_nothing() {
        for (int i = 0; i < 102; i++) {
            service.answer(200, linked("/customers?page=" + i));
        }

        assertThatExceptionOfType(PagingException.class).isThrownBy(this::walk).withMessageContaining("100 pages");

        assertThat(service.requestCount()).isEqualTo(101);
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a page that shrinks: fewer elements than the page before, or than was asked for",
            outcome = "the walk goes on behind what came; nothing is skipped or given out twice")
    void pages_that_shrink() {
        service.answer(200, "{\"totalCount\":6,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"},{\"id\":\"o3\"}]}")
                .answer(200, "{\"totalCount\":6,\"items\":[{\"id\":\"o4\"}]}")
                .answer(200, "{\"totalCount\":6,\"items\":[{\"id\":\"o5\"},{\"id\":\"o6\"}]}");

        walkOffers();

        assertThat(delivered).containsExactly("o1", "o2", "o3", "o4", "o5", "o6");
        assertThat(service.request().getPath()).endsWith("?country=US");
        assertThat(service.request().getPath()).endsWith("&offset=3");
        assertThat(service.request().getPath()).endsWith("&offset=4");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a page without elements while the service counts more",
            outcome = "PagingException; never taken for the end")
    void a_page_that_shrinks_to_nothing() {
        service.answer(200, "{\"totalCount\":5,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"}]}")
                .answer(200, "{\"totalCount\":5,\"items\":[]}");

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(this::walkOffers)
                .withMessageContaining("at 2, although the service counts 5");

        assertThat(delivered).containsExactly("o1", "o2");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a total count that changes during the walk",
            outcome = "the walk ends where the latest count says; every element that came is given out")
    void a_count_that_changes() {
        service.answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\"}]}")
                .answer(200, "{\"totalCount\":6,\"items\":[{\"id\":\"o3\"},{\"id\":\"o4\"}]}")
                .answer(200, "{\"totalCount\":5,\"items\":[{\"id\":\"o5\"}]}");

        walkOffers();

        assertThat(delivered).containsExactly("o1", "o2", "o3", "o4", "o5");
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void the_count_of_a_collection_with_links_ends_nothing() {
        service.answer(200, linked("/customers?page=2", "a").replace("{\"items\"", "{\"totalCount\":1,\"items\""))
                .answer(200, "{\"totalCount\":0,\"items\":[{\"id\":\"b\"}]}");

        walk();

        assertThat(delivered).containsExactly("a", "b");
    }

    @Test
    void a_walk_that_failed_on_its_way_is_taken_up_where_it_was() {
        service.answer(200, linked("/customers?page=2", "a"))
                .answerStatus(400)
                .answer(200, linked("/customers?page=3", "b"))
                .answer(200, "{\"items\":[{\"id\":\"c\"}]}");
        Iterator<Page<Customer>> pages = partner.customers().list().pages().iterator();
        pages.next();

        assertThatExceptionOfType(ServiceException.class).isThrownBy(pages::next);
        pages.forEachRemaining(page -> page.items().forEach(customer -> delivered.add(customer.id())));

        assertThat(delivered).containsExactly("b", "c");
    }

    @Test
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "a link that brings headers of its own: Authorization, Host, values with line breaks",
            outcome = "only its continuation token is sent; the headers are the client's")
    void headers_of_a_link() {
        String headers =
                "[{\"key\":\"Authorization\",\"value\":\"Bearer planted\"},{\"key\":\"Host\",\"value\":\"collector.example\"},"
                        + "{\"key\":\"X-Planted\",\"value\":\"a\\r\\nX-More: b\"},{\"key\":\"MS-RequestId\",\"value\":\"planted\"},"
                        + "{\"key\":\"ms-continuationtoken\",\"value\":\"page-2\"}]";
        service.answer(
                        200,
                        "{\"items\":[{\"id\":\"a\"}],\"links\":{\"next\":{\"uri\":\"/customers?page=2\",\"headers\":"
                                + headers + "}}}")
                .answer(200, "{\"items\":[{\"id\":\"b\"}]}");

        walk();

        service.request();
        RecordedRequest second = service.request();
        assertThat(delivered).containsExactly("a", "b");
        assertThat(second.getHeaders().values("Authorization")).containsExactly("Bearer " + ServiceStub.APP_TOKEN);
        assertThat(second.getHeader("MS-ContinuationToken")).isEqualTo("page-2");
        assertThat(second.getHeaders().toString()).doesNotContain("planted", "collector", "X-Planted", "X-More");
    }

    @Test
    void an_authorization_header_cannot_hide_in_the_token_either() {
        service.answer(
                200, "{\"items\":[{\"id\":\"a\"}],\"continuationToken\":\"t\\r\\nAuthorization: Bearer planted\"}");

        assertThatExceptionOfType(PartnerCenterException.class).isThrownBy(this::walk);

        assertThat(service.requestCount()).isEqualTo(1);
    }

    private void walk() {
        for (Customer customer : partner.customers().list()) {
            delivered.add(customer.id());
        }
    }

    private void walkOffers() {
        for (Offer offer : partner.offers().byCountry("US").list()) {
            delivered.add(offer.id());
        }
    }

    private static String linked(String next, String... ids) {
        String items = Arrays.stream(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(","));
        return "{\"items\":[" + items + "],\"links\":{\"next\":{\"uri\":\"" + next + "\",\"method\":\"GET\"}}}";
    }
}
