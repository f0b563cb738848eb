package dev.partnercenter.samples.invoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All sums of a reconciliation. What is not part of an invoice's total is counted, and added to no sum. */
public final class Totals {
    private final Sums products = new Sums();
    private final Sums customers = new Sums();
    private final Sums currencies = new Sums();
    private final Map<String, Balance> balances = new LinkedHashMap<>();
    private final Map<Kind, Sum> kinds = new LinkedHashMap<>();
    private long lineItems;

    /** Line items that came in the same way. */
    private record Kind(String document, Document.Section section, String name, Charge.Counts counts) {}

    /** How many line items there are of a kind. */
    public record KindCount(
            String document, Document.Section section, String name, Charge.Counts counts, long lineItems) {}

    /** Of these documents. */
    public Totals(List<Document> documents) {
        documents.forEach(document -> balances.put(document.id(), new Balance(document)));
    }

    /** Adds a charge of a document. */
    public void add(Document document, Document.Section section, Charge charge) {
        lineItems++;
        kinds.computeIfAbsent(new Kind(document.id(), section, charge.kind(), charge.counts()), missing -> new Sum())
                .add(charge.amount());
        balances.computeIfAbsent(document.id(), missing -> new Balance(document))
                .add(charge);
        if (charge.counts() == Charge.Counts.YES) {
            Charge.Product product = charge.product();
            products.add(
                    charge,
                    product.skuName() == null ? product.name() : product.skuName(),
                    product.id(),
                    product.skuId());
            customers.add(charge, charge.customer().name(), charge.customer().id());
            currencies.add(charge, null);
        }
    }

    /** {@return how many line items there are} */
    public long lineItems() {
        return lineItems;
    }

    /** {@return the line items by kind} */
    public List<KindCount> kinds() {
        return kinds.entrySet().stream()
                .map(entry -> new KindCount(
                        entry.getKey().document,
                        entry.getKey().section,
                        entry.getKey().name,
                        entry.getKey().counts,
                        entry.getValue().lineItems()))
                .toList();
    }

    /** {@return the charges by product; their ids are that of the product and that of the SKU} */
    public List<Sums.Row> byProduct() {
        return products.rows();
    }

    /** {@return the charges by customer} */
    public List<Sums.Row> byCustomer() {
        return customers.rows();
    }

    /** {@return all charges, by currency} */
    public List<Sums.Row> byCurrency() {
        return currencies.rows();
    }

    /** {@return the documents with what their line items come to} */
    public List<Balance> balances() {
        return List.copyOf(balances.values());
    }
}
