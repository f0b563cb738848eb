package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerQuery;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.subscriptions.SubscriptionQuery;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.customers.CustomerFilter;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller puts into queries, headers and bodies stays a value there, or is refused before anything is sent. */
class OddIdsTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final CustomerScope customer = partner.customers().byId("c1");

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/orders",
                "../..",
                "x?y#z",
                "%2f",
                "a&mpn_id=9&size=1",
                "a+b c",
                "{orderId}",
                "a\r\nX-Injected: 1",
                "a\u0000b",
                "Ångström ☃ 🚀",
                "\u2028\u202e",
                ""
            })
    @FaultCase(
            area = FaultArea.IDS,
            fault =
                    "`a/orders`, `../..`, `x?y#z`, `%2f`, `&`, CR LF, NUL, braces or other than ASCII in a query or filter",
            outcome = "one encoded parameter with exactly this value; no other parameter, header or path")
    void in_a_query(String text) {
        service.answer(200, "[]").answer(200, "[]");

        customer.subscriptions()
                .list(SubscriptionQuery.all().withOrder(text).withPartner("4847383"))
                .firstPage();
        partner.customers()
                .list(CustomerQuery.of(CustomerFilter.companyNameStartsWith(text)))
                .firstPage();

        RecordedRequest byOrder = service.request();
        HttpUrl url = byOrder.getRequestUrl();
        assertThat(url.encodedPath()).isEqualTo("/api.partnercenter.microsoft.com/v1/customers/c1/subscriptions");
        assertThat(url.queryParameterNames()).containsExactly("order_id", "mpn_id");
        assertThat(url.queryParameterValues("order_id")).containsExactly(text);
        assertThat(url.queryParameter("mpn_id")).isEqualTo("4847383");
        assertThat(byOrder.getHeader("X-Injected")).isNull();
        HttpUrl filtered = service.request().getRequestUrl();
        assertThat(filtered.queryParameterNames()).containsExactly("filter");
        assertThat(filtered.queryParameter("filter"))
                .startsWith("{\"Field\":\"CompanyName\",")
                .endsWith("\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\nb", "a\rb", "a\u0000b", "a\u007fb", "Ångström", "🚀", "\ud83d"})
    @FaultCase(
            area = FaultArea.IDS,
            fault = "line breaks, NUL or other than ASCII in a header: ETag, name of a user, header of the raw door",
            outcome = "IllegalArgumentException that names the header; nothing is sent")
    void in_a_header(String text) {
        Subscription withEtag = Subscription.builder()
                .attributes(ResourceAttributes.builder().etag(text).build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer.subscriptions().byId("s1").update(withEtag))
                .withMessageStartingWith("If-Match must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer.orders().create(Order.builder().build(), text))
                .withMessageStartingWith("x-ms-customeruser-upn must");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> partner.raw().send(RawRequest.get("/v1/customers").header("X-Mine", text)))
                .withMessageStartingWith("X-Mine must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get("/v1/customers").header(text, "value"));
        assertThat(service.requestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "\"", "W/", "a, \"b\"", "{orderId}", "../..", "%0d%0a"})
    void an_etag_of_visible_characters_stays_one_header(String etag) {
        service.answer(200, "{}");

        customer.subscriptions()
                .byId("s1")
                .update(Subscription.builder()
                        .attributes(ResourceAttributes.builder().etag(etag).build())
                        .build());

        assertThat(service.request().getHeaders().values("If-Match"))
                .singleElement()
                .asString()
                .contains(etag);
    }

    @Test
    @FaultCase(
            area = FaultArea.IDS,
            fault = "half a character (a lone surrogate) in an id or a query",
            outcome = "IllegalArgumentException that names the argument; never another id")
    void half_a_character() {
        String half = "c1\ud83d";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.customers().byId(half))
                .withMessageStartingWith("customerId must not contain half a character");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        customer.subscriptions().list(SubscriptionQuery.all().withOrder(half)))
                .withMessageStartingWith("order_id must not");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void what_json_does_not_have_is_refused_by_the_name_of_the_argument() {
        Map<String, Object> deep = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            deep = new HashMap<>(Map.of("a", deep));
        }
        Map<String, Object> bottomless = deep;

        for (Object body : List.of(Map.of("a", Double.NaN), Map.of(1, 2), new Object(), bottomless)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> partner.raw().send(RawRequest.post("/v1/new").body(body)))
                    .withMessageStartingWith("body cannot be written as JSON");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.builder().additionalProperty("new", bottomless))
                .withMessageContaining("nested deeper than");
        assertThat(service.requestCount()).isZero();
    }
}
