package dev.partnercenter.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.benchmarks.model.ExactPage;
import dev.partnercenter.benchmarks.parse.PageReader;
import dev.partnercenter.internal.json.CollectionPage;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final byte[] PAGE = Pages.one();

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "control", "raw", "cheap"})
    void every_candidate_reads_what_a_tree_of_the_page_says(String candidate) throws IOException {
        PageReader reader = PageReader.named(candidate);

        assertThat(reader.totals(reader.read(PAGE))).isEqualTo(expected());
        assertThat(reader.totals(reader.read(new ByteArrayInputStream(PAGE)))).isEqualTo(expected());
    }

    @Test
    void the_generator_knows_the_totals_of_what_it_made() throws IOException {
        assertThat(Pages.totals(1)).isEqualTo(expected());
        assertThat(Pages.totals(2 * Pages.DISTINCT))
                .isEqualTo(Pages.totals(Pages.DISTINCT).and(Pages.totals(Pages.DISTINCT)));
    }

    @Test
    void unknown_properties_are_kept_by_the_sdk_and_by_the_record_for_jackson() throws IOException {
        CollectionPage<?> sdk = (CollectionPage<?>) PageReader.named("sdk").read(PAGE);
        ExactPage raw = (ExactPage) PageReader.named("raw").read(PAGE);

        assertThat(sdk.items()).hasSameSizeAs(raw.items());
        for (int i = 0; i < raw.items().size(); i++) {
            assertThat(raw.items().get(i).additionalProperties())
                    .containsEntry("x-ledgerArea", "public-sector")
                    .isEqualTo(((InvoiceLineItem) sdk.items().get(i)).additionalProperties());
        }
    }

    @Test
    void the_scan_sees_every_token() throws IOException {
        PageReader scan = PageReader.named("scan");
        // Of an item the braces; the names and texts of 43 properties and one unknown one; the attributes.
        int leastOfAnItem = 2 + 2 * 44 + 5;

        assertThat((int) scan.read(PAGE))
                .isBetween(LineItems.PER_PAGE * leastOfAnItem, LineItems.PER_PAGE * (leastOfAnItem + 1));
        assertThat(scan.read(new ByteArrayInputStream(PAGE))).isEqualTo(scan.read(PAGE));
    }

    @Test
    void a_candidate_that_there_is_not_is_refused_by_its_name() {
        assertThatThrownBy(() -> PageReader.named("gson")).hasMessageContaining("gson");
    }

    private static Totals expected() throws IOException {
        JsonNode items = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(PAGE)
                .get("items");
        Totals totals = Totals.NONE;
        for (JsonNode item : items) {
            totals = totals.and(
                    item.get("subtotal").decimalValue(),
                    item.get("totalForCustomer").decimalValue(),
                    item.get("customerId").asText(),
                    item.get("orderDate").asText());
        }
        return totals;
    }
}
