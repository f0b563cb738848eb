package dev.partnercenter.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.model.ExactLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineItemsTest {
    @Test
    void a_page_is_three_megabytes_of_forty_three_fields_and_one_or_two_unknown_ones() throws IOException {
        byte[] bytes = Pages.one();
        JsonNode page = new ObjectMapper().readTree(bytes);

        assertThat(bytes.length).isBetween(2_800_000, 3_300_000);
        assertThat(page.get("items")).hasSize(LineItems.PER_PAGE).allSatisfy(item -> {
            assertThat(item.get("attributes").get("objectType").asText()).isEqualTo("OneTimeInvoiceLineItem");
            List<String> names = fieldNames(item);
            assertThat(names).filteredOn(name -> name.startsWith("x-")).hasSizeBetween(1, 2);
            assertThat(names.stream().filter(name -> !name.startsWith("x-") && !name.equals("attributes")))
                    .hasSize(43)
                    .isSubsetOf(components(OneTimeInvoiceLineItem.class));
        });
    }

    @Test
    void partners_customers_and_products_repeat_while_orders_and_subscriptions_do_not() throws IOException {
        JsonNode items = new ObjectMapper().readTree(Pages.one()).get("items");

        assertThat(items.findValuesAsText("partnerId").stream().distinct()).hasSize(1);
        assertThat(items.findValuesAsText("customerId").stream().distinct()).hasSizeBetween(280, 300);
        assertThat(items.findValuesAsText("productId").stream().distinct()).hasSize(40);
        assertThat(items.findValuesAsText("orderId").stream().distinct()).hasSize(LineItems.PER_PAGE);
        assertThat(items.findValuesAsText("subscriptionId").stream().distinct()).hasSize(LineItems.PER_PAGE);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_goes_on_with_others() {
        LineItems one = new LineItems(7);
        LineItems same = new LineItems(7);

        byte[] first = one.next(3);
        assertThat(same.next(3)).isEqualTo(first);
        assertThat(one.next(3)).isNotEqualTo(first).isEqualTo(same.next(3));
    }

    @Test
    void the_record_for_jackson_has_the_properties_of_the_sdk_in_the_same_types() {
        assertThat(components(ExactLineItem.class)).isEqualTo(components(OneTimeInvoiceLineItem.class));
        assertThat(types(ExactLineItem.class)).isEqualTo(types(OneTimeInvoiceLineItem.class));
    }

    private static List<String> fieldNames(JsonNode item) {
        return item.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The types of the components; what Jackson reads as a text of its own is one here. */
    private static List<String> types(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .map(Class::getSimpleName)
                .map(name -> name.replaceAll("InvoiceLineItemType|BillingProvider", "String")
                        .replaceAll("ExactAttributes", "ResourceAttributes"))
                .toList();
    }
}
