package dev.partnercenter.usgov.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.api.invoices.InvoiceLineItemQuery;
import dev.partnercenter.api.invoices.InvoiceScope;
import dev.partnercenter.model.invoices.BillingPeriod;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.EstimateLink;
import dev.partnercenter.model.invoices.Invoice;
import dev.partnercenter.model.invoices.InvoiceDetail;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.invoices.LicenseBasedLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.invoices.OtherInvoiceLineItem;
import dev.partnercenter.model.invoices.UsageBasedLineItem;
import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestInvoice;
import dev.partnercenter.usgov.SimulatedTenants;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invoice is read to its last line item in a government cloud, and the exact amounts add up. */
class ReconciliationTest {
    private static final String INVOICE = "G000071204";

    private final SimulatedTenants tenants = SimulatedTenants.start(SimulatedCloud.GCC_HIGH);
    private final InvoiceScope invoice = tenants.partner().invoices().byId(INVOICE);

    @TempDir
    Path folder;

    @BeforeEach
    void bill() {
        tenants.simulator()
                .addInvoice(TestInvoice.of(INVOICE)
                        .lineItems(LineItemKind.ONE_TIME, 301)
                        .lineItems(LineItemKind.DAILY_RATED_USAGE, 200)
                        .lineItems(LineItemKind.LICENSE_BASED, 150)
                        .lineItems(LineItemKind.USAGE_BASED, 50)
                        .lineItems(LineItemKind.DAILY_USAGE, 49)
                        .lineItems(LineItemKind.UNKNOWN, 3)
                        .receipt("7120"));
    }

    @AfterEach
    void close() {
        tenants.close();
    }

    @Test
    void the_line_items_of_all_kinds_add_up_to_the_total_of_the_invoice() {
        Map<String, Integer> counts = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;

        for (InvoiceDetail detail : invoice.get().invoiceDetails()) {
            for (InvoiceLineItem item : invoice.lineItems(query(detail))) {
                counts.merge(item.getClass().getSimpleName(), 1, Integer::sum);
                sum = sum.add(charge(item));
            }
        }

        assertThat(counts)
                .isEqualTo(Map.of(
                        "OneTimeInvoiceLineItem", 301,
                        "DailyRatedUsageLineItem", 200,
                        "LicenseBasedLineItem", 150,
                        "UsageBasedLineItem", 50,
                        "DailyUsageLineItem", 49,
                        "OtherInvoiceLineItem", 3));
        assertThat(sum).isEqualByComparingTo(invoice.get().totalCharges());
    }

    @Test
    void both_forms_of_the_request_list_the_same() {
        List<InvoiceDetail> details = invoice.get().invoiceDetails();

        assertThat(details).hasSize(6);
        details.stream().filter(detail -> !isDailyRatedUsage(detail)).forEach(detail -> {
            List<InvoiceLineItem> all = invoice.lineItems(query(detail)).toList();

            assertThat(invoice.lineItems(detail.billingProvider(), detail.invoiceLineItemType()))
                    .containsExactlyElementsOf(all);
            assertThat(invoice.lineItems(detail.billingProvider(), detail.invoiceLineItemType(), 40))
                    .containsExactlyElementsOf(all);
        });
    }

    @Test
    void a_line_item_of_tomorrow_keeps_all_that_was_sent() {
        assertThat(invoice.lineItems(new BillingProvider("hardware"), InvoiceLineItemType.BILLING_LINE_ITEMS))
                .hasSize(3)
                .allSatisfy(item -> {
                    assertThat(item).isInstanceOf(OtherInvoiceLineItem.class);
                    assertThat(item.attributes().objectType()).isEqualTo("HardwareLeaseLineItem");
                    assertThat(item.additionalProperties()).isNotEmpty();
                });
    }

    @Test
    void invoices_balances_and_documents_are_there() throws IOException {
        assertThat(tenants.partner().invoices().list()).extracting(Invoice::id).contains(INVOICE);
        assertThat(tenants.partner().invoices().summary().balanceAmount()).isNotNull();
        assertThat(tenants.partner().invoices().summaries()).isNotEmpty();
        assertThat(invoice.statement().saveTo(folder.resolve("invoice.pdf"))).isPositive();
        assertThat(invoice.receipt("7120").statement().saveTo(folder.resolve("receipt.pdf")))
                .isPositive();
        assertThat(folder.resolve("invoice.pdf")).content().startsWith("%PDF");
    }

    @Test
    void what_is_not_billed_yet_is_listed() {
        tenants.simulator().addInvoice(TestInvoice.unbilled().lineItems(30));
        InvoiceLineItemQuery purchases = InvoiceLineItemQuery.of(
                        BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS)
                .withCurrency("USD")
                .withPeriod(BillingPeriod.CURRENT)
                .withSize(7);

        assertThat(tenants.partner().invoices().unbilledLineItems(purchases)).hasSize(30);
        assertThat(tenants.partner().invoices().estimateLinks("USD"))
                .extracting(EstimateLink::period)
                .contains(BillingPeriod.CURRENT);
    }

    /** Which the older form has no currency for. */
    private static boolean isDailyRatedUsage(InvoiceDetail detail) {
        return detail.billingProvider().equals(BillingProvider.ONE_TIME)
                && detail.invoiceLineItemType().equals(InvoiceLineItemType.USAGE_LINE_ITEMS);
    }

    private static InvoiceLineItemQuery query(InvoiceDetail detail) {
        return InvoiceLineItemQuery.of(detail.billingProvider(), detail.invoiceLineItemType())
                .withCurrency("USD")
                .withPeriod(BillingPeriod.PREVIOUS)
                .withSize(50);
    }

    private static BigDecimal charge(InvoiceLineItem item) {
        if (item instanceof OneTimeInvoiceLineItem purchase) {
            return purchase.totalForCustomer();
        }
        if (item instanceof LicenseBasedLineItem license) {
            return license.totalForCustomer();
        }
        return item instanceof UsageBasedLineItem usage ? usage.postTaxTotal() : BigDecimal.ZERO;
    }
}
