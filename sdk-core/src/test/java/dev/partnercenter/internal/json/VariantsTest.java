package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.DailyRatedUsageLineItem;
import dev.partnercenter.model.invoices.DailyUsageLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.LicenseBasedLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.invoices.OtherInvoiceLineItem;
import dev.partnercenter.model.invoices.UsageBasedLineItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource that comes as one of several records is read as the one it names, and as the open one if nothing fits. */
@Tag("once")
class VariantsTest {

    static List<Class<?>> permitted() {
        return Arrays.asList(InvoiceLineItem.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void each_permitted_record_is_read_by_its_name_in_any_case(Class<?> type) {
        for (String name : List.of(
                type.getSimpleName(),
                type.getSimpleName().toUpperCase(Locale.ROOT),
                type.getSimpleName().toLowerCase(Locale.ROOT))) {
            assertThat(read("{'attributes':{'objectType':'" + name + "'}}")).isExactlyInstanceOf(type);
            assertThat(read("{'Attributes':{'ObjectType':'" + name + "'}}")).isExactlyInstanceOf(type);
        }
    }

    @Test
    void the_name_may_come_behind_all_else() {
        InvoiceLineItem item = read("{'subtotal':12.50,'orderId':'o-1','billingProvider':'one_time',"
                + "'invoiceLineItemType':'billing_line_items','attributes':{'etag':'e','objectType':"
                + "'OneTimeInvoiceLineItem'}}");

        assertThat(item)
                .isInstanceOfSatisfying(
                        OneTimeInvoiceLineItem.class,
                        purchase -> assertThat(purchase.subtotal()).isEqualTo(new BigDecimal("12.50")));
        assertThat(item.billingProvider()).isEqualTo(BillingProvider.ONE_TIME);
        assertThat(item.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fee':1.5}",
                "{'fee':1.5,'attributes':null}",
                "{'fee':1.5,'attributes':{}}",
                "{'fee':1.5,'attributes':''}",
                "{'fee':1.5,'attributes':{'objectType':null}}",
                "{'fee':1.5,'attributes':{'objectType':''}}",
                "{'fee':1.5,'attributes':{'objectType':7}}",
                "{'fee':1.5,'attributes':{'objectType':'ServiceFeeLineItem'}}",
                "{'fee':1.5,'attributes':{'objectType':'InvoiceLineItem','more':[1]}}"
            })
    void what_names_no_known_record_is_the_open_one_and_is_written_as_it_came(String json) {
        assertThat(read(json)).isInstanceOf(OtherInvoiceLineItem.class);
        assertThat(read(json).additionalProperties()).isEqualTo(Map.of("fee", new BigDecimal("1.5")));
        assertThat(Json.readTree(Json.write(read(json)))).isEqualTo(Json.readTree(bytes(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'attributes':'LicenseBasedLineItem'}",
                "{'attributes':['LicenseBasedLineItem']}",
                "{'attributes':7,'quantity':1}",
                "{'Attributes':true}",
                "{'attributes':{'objectType':{'name':'LicenseBasedLineItem'}}}",
                "{'billingProvider':['office'],'attributes':{'objectType':'New'}}",
                "{'billingProvider':{},'BillingProvider':'office','attributes':'New'}"
            })
    void what_the_open_one_cannot_hold_is_in_its_bag(String json) {
        InvoiceLineItem item = read(json);

        assertThat(item).isInstanceOf(OtherInvoiceLineItem.class);
        assertThat(Json.readTree(Json.write(item))).isEqualTo(Json.readTree(bytes(json)));
        assertThat(item.additionalProperties()).isNotEmpty();
    }

    @Test
    void absent_null_and_odd_spellings_survive_as_in_every_record() {
        String end = "'attributes':{'objectType':'DailyUsageLineItem'}}";
        for (String json : List.of(
                "{" + end,
                "{'usageDate':null,'region':'','mpnId':null,'Unknown':{'a':[null,1.0]}," + end,
                "{'mpnId':'4390934','consumedQuantity':'2.9616','usageDate':''," + end)) {
            assertThat(read(json)).isInstanceOf(DailyUsageLineItem.class);
            assertThat(Json.readTree(Json.write(read(json)))).isEqualTo(Json.readTree(bytes(json)));
        }
        assertThat(new String(
                        Json.write(read("{'UsageDate':null,'ATTRIBUTES':{'objectType':'dailyUsageLineItem'}}")),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"usageDate\":null,\"attributes\":{\"objectType\":\"dailyUsageLineItem\"}}");
    }

    @Test
    void what_a_named_record_cannot_hold_fails_with_its_place() {
        assertThatThrownBy(() -> Json.read(
                        bytes("{'items':[{},{'quantity':[],'attributes':{'objectType':'OneTimeInvoiceLineItem'}}]}"),
                        JsonType.pageOf(InvoiceLineItem.class)))
                .isInstanceOf(JsonException.class)
                .hasMessage("$.items[1].quantity: expected a number, found another");
    }

    @Test
    void one_that_cannot_be_read_takes_no_other_with_it() throws IOException {
        byte[] page = bytes("{'items':[{'attributes':{'objectType':'UsageBasedLineItem'}},"
                + "{'tier2MpnId':'none','attributes':{'objectType':'LicenseBasedLineItem'}},7,"
                + "{'attributes':{'objectType':'DailyRatedUsageLineItem'}}]}");

        CollectionPage<InvoiceLineItem> read =
                Json.read(new ByteArrayInputStream(page), JsonType.tolerantPageOf(InvoiceLineItem.class));

        assertThat(read.items())
                .extracting(Object::getClass)
                .containsExactly(UsageBasedLineItem.class, DailyRatedUsageLineItem.class);
        assertThat(read.unread()).extracting(UnreadItem::index).containsExactly(1, 2);
        assertThat(read.unread().get(0).path()).isEqualTo("$.items[1].tier2MpnId");
    }

    @Test
    void a_text_that_is_no_unicode_is_read_all_the_same() {
        InvoiceLineItem item =
                read("{'customerName':'half \\ud83d','attributes':{'objectType':'OneTimeInvoiceLineItem'}}");

        assertThat(item)
                .isInstanceOfSatisfying(
                        OneTimeInvoiceLineItem.class,
                        purchase -> assertThat(purchase.customerName()).isEqualTo("half \ud83d"));
    }

    @Test
    void what_is_no_object_is_refused() {
        for (String json : List.of("[]", "7", "'LicenseBasedLineItem'")) {
            assertThatThrownBy(() -> read(json)).isInstanceOf(JsonException.class);
        }
        assertThat(read("{'attributes':{'objectType':'LicenseBasedLineItem'}}"))
                .isInstanceOf(LicenseBasedLineItem.class);
    }

    private static InvoiceLineItem read(String json) {
        return Json.read(bytes(json), JsonType.of(InvoiceLineItem.class));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
