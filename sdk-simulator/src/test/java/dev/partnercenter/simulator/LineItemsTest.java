package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.simulator.TestClient.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class LineItemsTest {

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String ONE_TIME = "provider=onetime&invoiceLineItemType=billinglineitems";

    @Test
    void fifty_thousand_line_items_add_up_to_the_total_of_their_invoice_to_the_cent(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G000012345").lineItems(50_000).seed(7));
        TestClient client = TestClient.of(simulator);

        BigDecimal sum = BigDecimal.ZERO;
        Set<String> customers = new HashSet<>();
        Set<String> products = new HashSet<>();
        int count = 0;
        Reply page = client.get("/v1/invoices/G000012345/lineitems?" + ONE_TIME);
        while (true) {
            JsonNode json = exact(page);
            for (JsonNode item : json.path("items")) {
                sum = sum.add(item.path("totalForCustomer").decimalValue());
                customers.add(item.path("customerId").asText());
                products.add(item.path("productId").asText());
                count++;
            }
            if (!json.at("/links/next").isObject()) {
                break;
            }
            page = follow(client, json);
        }

        assertThat(count).isEqualTo(50_000);
        assertThat(customers).hasSize(300);
        assertThat(products).hasSize(40);
        BigDecimal total = exact(client.get("/v1/invoices/G000012345"))
                .path("totalCharges")
                .decimalValue();
        assertThat(sum).isEqualByComparingTo(total).isPositive();
    }

    @Test
    void a_line_item_has_all_properties_of_the_published_ones(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G000012345").lineItems(20));
        Reply page = TestClient.of(simulator).get("/v1/invoices/G000012345/lineitems?" + ONE_TIME);

        for (JsonNode item : page.json().path("items")) {
            List<String> names = new ArrayList<>();
            item.fieldNames().forEachRemaining(names::add);
            assertThat(names).hasSize(46).doesNotHaveDuplicates();
            assertThat(item.path("invoiceNumber").asText()).isEqualTo("G000012345");
            assertThat(item.path("billingProvider").asText()).isEqualTo("one_time");
            assertThat(item.at("/attributes/objectType").asText()).isEqualTo("OneTimeInvoiceLineItem");
            assertThat(item.path("subtotal")
                            .decimalValue()
                            .add(item.path("taxTotal").decimalValue()))
                    .isEqualByComparingTo(item.path("totalForCustomer").decimalValue());
        }
    }

    @Test
    void the_same_seed_makes_the_same_line_items(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(5).seed(3));
        simulator.addInvoice(TestInvoice.of("G2").lineItems(5).seed(4));
        TestClient client = TestClient.of(simulator);
        String first = client.get("/v1/invoices/G1/lineitems?" + ONE_TIME).body();
        String other = client.get("/v1/invoices/G2/lineitems?" + ONE_TIME).body();
        simulator.reset();
        assertThat(client.get("/v1/invoices/G1/lineitems?" + ONE_TIME).status()).isEqualTo(404);
        simulator.addInvoice(TestInvoice.of("G1").lineItems(5).seed(3));

        assertThat(client.get("/v1/invoices/G1/lineitems?" + ONE_TIME).body())
                .isEqualTo(first)
                .isNotEqualTo(other.replace("G2", "G1"));
    }

    @Test
    void pages_of_the_new_commerce_follow_each_other_by_a_token_in_a_header(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(5));
        TestClient client = TestClient.of(simulator);
        JsonNode first = client.get("/v1/invoices/OneTime-G1/lineitems/OneTime/BillingLineItems?size=3")
                .json();

        assertThat(first.path("totalCount").asInt()).isEqualTo(3);
        assertThat(first.path("items")).hasSize(3);
        assertThat(first.at("/links/next/uri").asText())
                .isEqualTo("/invoices/G1/lineitems?provider=OneTime&invoiceLineItemType=BillingLineItems&size=3"
                        + "&seekOperation=Next");
        assertThat(first.at("/links/next/headers/0/key").asText()).isEqualTo("MS-ContinuationToken");
        assertThat(first.at("/links/next/headers/0/value").asText())
                .isEqualTo(first.path("continuationToken").asText());
        JsonNode second = follow(client, first).json();
        assertThat(second.path("items")).hasSize(2).doesNotContain(first.at("/items/2"));
        assertThat(second.has("continuationToken")).isFalse();
        assertThat(second.at("/links/next").isMissingNode()).isTrue();
    }

    @Test
    void a_token_counts_only_with_its_operation_and_for_its_own_line_items(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(5));
        simulator.addInvoice(TestInvoice.of("G2").lineItems(5));
        TestClient client = TestClient.of(simulator);
        String path = "/v1/invoices/G1/lineitems?" + ONE_TIME + "&size=2";
        JsonNode first = client.get(path).json();
        TestClient continuing = client.with(
                "MS-ContinuationToken", first.path("continuationToken").asText());

        assertThat(continuing.get(path).json()).isEqualTo(first);
        assertThat(continuing.get(path + "&seekOperation=Next").json().path("items"))
                .isNotEqualTo(first.path("items"));
        assertThat(continuing
                        .get(path.replace("G1", "G2") + "&seekOperation=Next")
                        .code())
                .isEqualTo(800002);
        assertThat(client.with("MS-ContinuationToken", "made up")
                        .get(path + "&seekOperation=Next")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void faults_hit_line_items_as_everything_else(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(2000));
        TestClient client = TestClient.of(simulator);
        String path = "/v1/invoices/G1/lineitems?" + ONE_TIME;
        simulator.faults().onOperation("get-invoiceline-items").truncateBody();
        assertThat(client.get(path).body()).startsWith("{\"totalCount\":2000").hasSizeBetween(1_000_000, 2_000_000);
        simulator.faults().onOperation("get-invoiceline-items").cutInBody();
        assertThatThrownBy(() -> client.get(path)).isInstanceOf(UncheckedIOException.class);
        simulator.faults().onOperation("get-invoiceline-items").respond(429).retryAfter("3");
        assertThat(client.get(path).header("Retry-After")).isEqualTo("3");
        assertThat(client.get(path).json().path("items")).hasSize(2000);
    }

    @Test
    void of_a_big_page_only_the_beginning_is_recorded() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start();
                PartnerCenterSimulator recordingAll = PartnerCenterSimulator.builder()
                        .recordedBodyBound(10_000_000)
                        .start()) {
            String shortened = recorded(simulator);
            String whole = recorded(recordingAll);
            assertThat(whole).hasSizeGreaterThan(3_000_000);
            assertThat(shortened).hasSize(1000 + "... (3123456 bytes)".length());
            assertThat(shortened).startsWith(whole.substring(0, 1000)).endsWith("... (" + whole.length() + " bytes)");
        }
    }

    private static String recorded(PartnerCenterSimulator simulator) {
        simulator.addInvoice(TestInvoice.of("G1").lineItems(2000));
        TestClient.of(simulator).get("/v1/invoices/G1/lineitems?" + ONE_TIME);
        return simulator.recordedExchanges().get(0).responseBody();
    }

    private static Reply follow(TestClient client, JsonNode page) {
        JsonNode next = page.at("/links/next");
        return client.with(
                        next.at("/headers/0/key").asText(),
                        next.at("/headers/0/value").asText())
                .get("/v1" + next.path("uri").asText());
    }

    private static JsonNode exact(Reply reply) {
        try {
            return EXACT.readTree(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
