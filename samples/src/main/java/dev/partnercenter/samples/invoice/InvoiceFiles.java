package dev.partnercenter.samples.invoice;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.partnercenter.samples.csv.CsvFolder;
import dev.partnercenter.samples.csv.CsvOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CSV files of a reconciliation: all line items, and the totals. */
public final class InvoiceFiles implements InvoiceWalk.Sink {
    /** Their names. */
    public static final List<String> NAMES =
            List.of("line-items.csv", "by-product.csv", "by-customer.csv", "by-currency.csv");

    private static final ObjectWriter JSON =
            JsonMapper.builder().build().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final String[] LINE_ITEM = {
        "document",
        "provider",
        "type",
        "kind",
        "counts",
        "customerId",
        "customer",
        "domain",
        "productId",
        "skuId",
        "product",
        "sku",
        "orderId",
        "subscriptionId",
        "chargeType",
        "start",
        "end",
        "unitPrice",
        "quantity",
        "subtotal",
        "tax",
        "total",
        "currency",
        "other"
    };
    private static final List<String> SUMS = List.of("lineItems", "subtotal", "tax", "total");

    private final CsvFolder folder;
    private final CsvOutput lineItems;

    /** In a folder. */
    public InvoiceFiles(CsvFolder folder) {
        this.folder = folder;
        this.lineItems = folder.file(NAMES.get(0), LINE_ITEM);
    }

    @Override
    public void take(Document document, Document.Section section, Charge charge) {
        Charge.Customer customer = charge.customer();
        Charge.Product product = charge.product();
        Charge.Purchase purchase = charge.purchase();
        Charge.Amount amount = charge.amount();
        lineItems.row(
                document.id(),
                section.provider(),
                section.type(),
                charge.kind(),
                charge.counts().toString().toLowerCase(Locale.ROOT),
                customer.id(),
                customer.name(),
                customer.domain(),
                product.id(),
                product.skuId(),
                product.name(),
                product.skuName(),
                purchase.orderId(),
                purchase.subscriptionId(),
                purchase.chargeType(),
                purchase.start(),
                purchase.end(),
                amount.unitPrice(),
                amount.quantity(),
                amount.subtotal(),
                amount.tax(),
                amount.total(),
                amount.currency(),
                json(charge.other()));
    }

    private static @Nullable String json(Map<String, Object> other) {
        try {
            return other.isEmpty() ? null : JSON.writeValueAsString(other);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line item cannot be written as JSON", e);
        }
    }

    /** Writes the totals, and completes all files. */
    public void complete(Totals totals) {
        write(NAMES.get(1), totals.byProduct(), "productId", "skuId", "product");
        write(NAMES.get(2), totals.byCustomer(), "customerId", "customer");
        write(NAMES.get(3), totals.byCurrency());
        folder.publish();
    }

    /** The columns are those of the ids, and the last one that of the name. */
    private void write(String file, List<Sums.Row> rows, String... columns) {
        List<String> header = new ArrayList<>(List.of("currency"));
        header.addAll(Arrays.asList(columns));
        header.addAll(SUMS);
        CsvOutput output = folder.file(file, header.toArray(String[]::new));
        for (Sums.Row row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(row.currency()));
            cells.addAll(row.ids());
            if (columns.length > 0) {
                cells.add(row.name());
            }
            Sum sum = row.sum();
            cells.addAll(List.of(sum.lineItems(), sum.subtotal(), sum.tax(), sum.total()));
            output.row(cells.toArray());
        }
    }
}
