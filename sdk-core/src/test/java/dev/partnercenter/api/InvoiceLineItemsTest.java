package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.Page;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.invoices.InvoiceLineItemQuery;
import dev.partnercenter.api.invoices.InvoiceScope;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.invoices.BillingPeriod;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.DailyRatedUsageLineItem;
import dev.partnercenter.model.invoices.DailyUsageLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.invoices.LicenseBasedLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.invoices.OtherInvoiceLineItem;
import dev.partnercenter.model.invoices.UsageBasedLineItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line items of every kind, walked to their end in either way of paging. */
@Timeout(10)
class InvoiceLineItemsTest {
    private static final InvoiceLineItemQuery PURCHASES =
            InvoiceLineItemQuery.of(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS);
    private static final InvoiceLineItemQuery LICENSES =
            InvoiceLineItemQuery.of(BillingProvider.OFFICE, InvoiceLineItemType.BILLING_LINE_ITEMS);

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final InvoiceScope invoice = partner.invoices().byId("G000071204");

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void each_kind_is_a_record_of_its_own_and_an_unknown_one_is_delivered() {
        service.answer(200, Fixture.read("invoices/every-kind.json"));

        List<InvoiceLineItem> items = invoice.lineItems(LICENSES).toList();

        assertThat(items)
                .extracting(Object::getClass)
                .containsExactly(
                        LicenseBasedLineItem.class,
                        UsageBasedLineItem.class,
                        DailyUsageLineItem.class,
                        OneTimeInvoiceLineItem.class,
                        DailyRatedUsageLineItem.class,
                        OtherInvoiceLineItem.class);
        assertThat(items.subList(0, 5))
                .allSatisfy(item -> assertThat(item.additionalProperties()).isEmpty());
        assertThat(items.get(3)).isInstanceOfSatisfying(OneTimeInvoiceLineItem.class, purchase -> {
            assertThat(purchase.unitPrice()).isEqualTo(new BigDecimal("16"));
            assertThat(purchase.effectiveUnitPrice()).isEqualTo(new BigDecimal("14.4"));
            assertThat(purchase.productQualifiers()).containsExactly("AddOn");
        });
        assertThat(items.get(4))
                .isInstanceOfSatisfying(
                        DailyRatedUsageLineItem.class,
                        usage -> assertThat(usage.billingPreTaxTotal()).isEqualTo(new BigDecimal("0.490235765325545")));
        assertThat(items.get(5)).satisfies(unknown -> {
            assertThat(unknown.billingProvider()).isEqualTo(new BillingProvider("support_desk"));
            assertThat(unknown.additionalProperties()).containsEntry("fee", new BigDecimal("12.5"));
        });
    }

    @Test
    void purchases_are_walked_by_a_token_that_only_the_header_of_the_link_has() {
        service.answer(200, byToken("two", "p1", "p2"))
                .answer(200, byToken("three", "p3", "p4"))
                .answer(200, page("p5", "p6"))
                .answer(200, page());

        assertThat(ids(invoice.lineItems(PURCHASES.withSize(2)))).containsExactly("p1", "p2", "p3", "p4", "p5", "p6");

        HttpUrl first = service.request().getRequestUrl();
        assertThat(first.query()).isEqualTo("provider=onetime&invoiceLineItemType=billinglineitems&size=2");
        for (String token : List.of("two", "three")) {
            RecordedRequest next = service.request();
            assertThat(next.getHeader("MS-ContinuationToken")).isEqualTo(token);
            assertThat(next.getPath())
                    .endsWith("/v1/invoices/G000071204/lineitems?provider=onetime&invoicelineitemtype=billinglineitems"
                            + "&size=2&seekOperation=Next");
        }
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void a_token_in_the_body_is_asked_on_with_in_the_words_of_the_first_question() {
        service.answer(200, "{\"items\":[" + item("p1") + "],\"continuationToken\":\"rest\"}")
                .answer(200, page("p2"));

        assertThat(ids(invoice.lineItems(PURCHASES.withSize(1)))).containsExactly("p1", "p2");

        service.request();
        RecordedRequest next = service.request();
        assertThat(next.getRequestUrl().query())
                .isEqualTo("provider=onetime&invoiceLineItemType=billinglineitems&size=1&seekOperation=Next");
        assertThat(next.getHeader("MS-ContinuationToken")).isEqualTo("rest");
    }

    @Test
    void licenses_are_walked_by_offset_along_links_or_without() {
        String link = "{\"next\":{\"uri\":\"/invoices/G000071204/lineitems?provider=Office"
                + "&invoicelineitemtype=BillingLineItems&size=2&offset=2\",\"method\":\"GET\",\"headers\":[]}}";
        service.answer(
                        200,
                        "{\"totalCount\":2,\"items\":[" + item("l1") + "," + item("l2") + "],\"links\":" + link + "}")
                .answer(200, "{\"totalCount\":2,\"items\":[" + item("l3") + "," + item("l4") + "]}")
                .answer(200, "{\"totalCount\":1,\"items\":[" + item("l5") + "]}");

        assertThat(ids(invoice.lineItems(LICENSES.withSize(2)))).containsExactly("l1", "l2", "l3", "l4", "l5");

        assertThat(offset()).isEqualTo("0");
        assertThat(offset()).isEqualTo("2");
        assertThat(offset()).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "azure", "AzureDataMarket", "a_provider_of_tomorrow"})
    void a_full_page_of_a_provider_that_pages_by_offset_is_never_taken_for_the_end(String provider) {
        service.answer(200, page("l1", "l2")).answer(200, page("l3")).answer(200, page());
        InvoiceLineItemQuery query =
                InvoiceLineItemQuery.of(new BillingProvider(provider), InvoiceLineItemType.USAGE_LINE_ITEMS);

        assertThat(ids(invoice.lineItems(query.withSize(2)))).containsExactly("l1", "l2", "l3");
    }

    @Test
    void a_full_page_without_a_token_is_the_end_where_pages_go_by_token() {
        service.answer(200, page("p1", "p2")).answer(200, page());

        assertThat(ids(invoice.lineItems(PURCHASES.withSize(2)))).containsExactly("p1", "p2");

        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void a_walk_goes_on_in_another_client_from_a_saved_place() {
        service.answer(200, byToken("two", "p1", "p2"))
                .answer(200, byToken("three", "p3"))
                .answer(200, page("p4"));
        Page<InvoiceLineItem> first = invoice.lineItems(PURCHASES.withSize(2)).firstPage();
        String saved = first.continuation();

        try (PartnerCenterClient later = service.client()) {
            assertThat(ids(later.invoices()
                            .byId("G000071204")
                            .lineItems(PURCHASES.withSize(2))
                            .resume(saved)))
                    .containsExactly("p3", "p4");
        }

        service.request();
        assertThat(service.request().getHeader("MS-ContinuationToken")).isEqualTo("two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.invoices()
                        .byId("G000000000")
                        .lineItems(PURCHASES)
                        .resume(saved))
                .withMessageContaining("continuation");
    }

    @Test
    void a_page_without_elements_in_the_middle_is_walked_over() {
        service.answer(200, byToken("two", "p1"))
                .answer(200, byToken("three"))
                .answer(200, byToken("four"))
                .answer(200, page("p2"));

        assertThat(ids(invoice.lineItems(PURCHASES))).containsExactly("p1", "p2");
    }

    @Test
    void no_content_in_the_middle_is_never_taken_for_the_end() {
        service.answer(200, byToken("two", "p1")).answerStatus(204);
        List<InvoiceLineItem> delivered = new ArrayList<>();

        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(() -> invoice.lineItems(PURCHASES).forEach(delivered::add));
        assertThat(delivered).hasSize(1);
    }

    @Test
    void no_content_at_all_is_an_invoice_without_such_line_items() {
        service.answerStatus(204);

        assertThat(invoice.lineItems(PURCHASES)).isEmpty();
    }

    @Test
    void one_that_cannot_be_read_is_told_at_the_end_of_all_others() {
        service.answer(200, byToken("two", "p1").replace("\"orderId\":\"p1\"", "\"quantity\":\"many\""))
                .answer(200, page("p2"));
        List<InvoiceLineItem> delivered = new ArrayList<>();

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> invoice.lineItems(PURCHASES).forEach(delivered::add))
                .withMessageContaining("quantity");
        assertThat(delivered).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "one_time, billing_line_items, /OneTime/BillingLineItems",
        "OneTime, UsageLineItems, /OneTime/UsageLineItems",
        "office, billing_line_items, /Office/BillingLineItems",
        "some other, x, /Some%20other/X"
    })
    void the_older_form_has_provider_and_type_in_its_path(String provider, String type, String path) {
        service.answer(200, page("p1")).answer(200, page("p1"));

        invoice.lineItems(new BillingProvider(provider), new InvoiceLineItemType(type))
                .toList();
        invoice.lineItems(new BillingProvider(provider), new InvoiceLineItemType(type), 50)
                .toList();

        assertThat(service.request().getPath()).endsWith("/v1/invoices/G000071204/lineitems" + path);
        HttpUrl sized = service.request().getRequestUrl();
        assertThat(sized.encodedPath()).endsWith(path);
        assertThat(sized.queryParameter("size")).isEqualTo("50");
    }

    @Test
    void a_walk_in_the_older_form_goes_on_where_the_links_of_the_service_lead() {
        service.answer(200, byToken("two", "p1")).answer(200, page("p2")).answer(200, page("p2"));
        var purchases = invoice.lineItems(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS, 1);
        String saved = purchases.firstPage().continuation();

        assertThat(ids(purchases.resume(saved))).containsExactly("p2");

        service.request();
        assertThat(service.request().getRequestUrl().encodedPath()).endsWith("/v1/invoices/G000071204/lineitems");
        assertThat(ids(invoice.lineItems(PURCHASES).resume(saved))).containsExactly("p2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.invoices()
                        .byId("G000000000")
                        .lineItems(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS)
                        .resume(saved))
                .withMessageContaining("continuation");
    }

    @Test
    void the_older_form_pages_in_the_way_of_its_provider() {
        service.answer(200, page("l1")).answer(200, page());
        assertThat(invoice.lineItems(BillingProvider.AZURE, InvoiceLineItemType.USAGE_LINE_ITEMS, 1))
                .hasSize(1);
        assertThat(offset()).isEqualTo("0");
        assertThat(offset()).isEqualTo("1");

        service.answer(200, page("p1")).answer(200, page());
        assertThat(invoice.lineItems(BillingProvider.ONE_TIME, InvoiceLineItemType.USAGE_LINE_ITEMS, 1))
                .hasSize(1);
        assertThat(offset()).isNull();
        assertThat(service.requestCount()).isEqualTo(3);
    }

    @Test
    void what_is_not_billed_yet_is_asked_for_with_currency_and_period() {
        service.answer(200, page("p1"));

        partner.invoices()
                .unbilledLineItems(PURCHASES
                        .withCurrency("USD")
                        .withPeriod(BillingPeriod.CURRENT)
                        .withPartnerEarnedCredit(false)
                        .withSize(2_000))
                .toList();

        assertThat(service.request().getPath())
                .endsWith("/v1/invoices/unbilled/lineitems?provider=onetime&invoiceLineItemType=billinglineitems"
                        + "&currencyCode=USD&period=current&hasPartnerEarnedCredit=false&size=2000");
    }

    @Test
    void a_question_that_is_not_complete_is_refused_by_name_before_anything_is_sent() {
        InvoiceLineItemQuery dollars = PURCHASES.withCurrency("USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.invoices().unbilledLineItems(PURCHASES.withPeriod(BillingPeriod.CURRENT)))
                .withMessage("query.currencyCode must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner.invoices().unbilledLineItems(dollars))
                .withMessage("query.period must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvoiceLineItemQuery.of(null, InvoiceLineItemType.NONE))
                .withMessage("provider must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvoiceLineItemQuery.of(BillingProvider.ALL, null))
                .withMessage("type must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PURCHASES.withSize(0))
                .withMessageStartingWith("size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> invoice.lineItems(BillingProvider.ALL, InvoiceLineItemType.NONE, 0))
                .withMessageStartingWith("size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> invoice.lineItems(new BillingProvider("_"), InvoiceLineItemType.NONE))
                .withMessage("billingProvider must not be blank");
        assertThat(service.requestCount()).isZero();
    }

    private static List<String> ids(Iterable<InvoiceLineItem> items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(((OneTimeInvoiceLineItem) item).orderId()));
        return ids;
    }

    private static String item(String orderId) {
        return "{\"orderId\":\"" + orderId + "\",\"attributes\":{\"objectType\":\"OneTimeInvoiceLineItem\"}}";
    }

    private static String page(String... orderIds) {
        return "{\"items\":["
                + String.join(
                        ",", List.of(orderIds).stream().map(id -> item(id)).toList()) + "]}";
    }

    private static String byToken(String token, String... orderIds) {
        return page(orderIds).replaceAll("}$", "")
                + ",\"links\":{\"next\":{\"uri\":\"/invoices/G000071204/lineitems?provider=onetime"
                + "&invoicelineitemtype=billinglineitems&size=2&seekOperation=Next\",\"method\":\"GET\",\"headers\":"
                + "[{\"key\":\"MS-ContinuationToken\",\"value\":\"" + token + "\"}]}}}";
    }

    private String offset() {
        return service.request().getRequestUrl().queryParameter("offset");
    }
}
