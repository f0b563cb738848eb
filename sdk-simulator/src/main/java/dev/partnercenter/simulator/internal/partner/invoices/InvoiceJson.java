package dev.partnercenter.simulator.internal.partner.invoices;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.LineItemKind;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Invoices as they are sent. */
final class InvoiceJson {

    private InvoiceJson() {}

    /** An invoice with those that change it. */
    static ObjectNode of(Invoice invoice, List<Invoice> amendments) {
        ObjectNode json = properties(invoice);
        ArrayNode receipts = json.putArray("taxReceipts");
        for (String receipt : invoice.receipts()) {
            receipts.addObject()
                    .put("id", receipt)
                    .put(
                            "taxReceiptPdfDownloadLink",
                            "/invoices/" + invoice.id() + "/receipts/" + receipt + "/documents/statement");
        }
        json.set("invoiceDetails", details(invoice, true));
        ArrayNode changes = json.putArray("amendments");
        amendments.forEach(amendment -> changes.add(amendment(amendment)));
        json.set("links", Links.self(path(invoice)));
        return Links.typed(json, "Invoice");
    }

    /** How amounts of a currency are marked. */
    static String symbol(String currency) {
        return switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency;
        };
    }

    private static ObjectNode amendment(Invoice amendment) {
        ObjectNode json = properties(amendment);
        json.set("invoiceDetails", details(amendment, false));
        return Links.typed(json, "Invoice");
    }

    private static ObjectNode properties(Invoice invoice) {
        ObjectNode json = Json.object()
                .put("id", invoice.id())
                .put("invoiceDate", invoice.date() + "T00:00:00Z")
                .put("billingPeriodStartDate", invoice.month() + "T00:00:00Z")
                .put("billingPeriodEndDate", invoice.date().minusDays(1) + "T00:00:00Z")
                .put("totalCharges", invoice.total())
                .put("paidAmount", invoice.paid())
                .put("currencyCode", invoice.currency())
                .put("currencySymbol", symbol(invoice.currency()))
                .put("documentType", invoice.documentType())
                .put("invoiceType", invoice.type());
        invoice.amendsOf().ifPresent(amended -> json.put("amendsOf", amended));
        return json;
    }

    private static ArrayNode details(Invoice invoice, boolean linked) {
        ArrayNode details = Json.array();
        invoice.sections().forEach(section -> {
            LineItemKind kind = section.kind();
            ObjectNode detail = details.addObject()
                    .put("invoiceLineItemType", kind.invoiceLineItemType())
                    .put("billingProvider", kind.billingProvider());
            if (linked) {
                detail.set(
                        "links",
                        Links.self(path(invoice) + "/lineitems/" + segment(kind.billingProvider()) + "/"
                                + segment(kind.invoiceLineItemType())));
            }
            Links.typed(detail, "InvoiceDetail");
        });
        return details;
    }

    private static String path(Invoice invoice) {
        return "/invoices/" + invoice.type() + "-" + invoice.id();
    }

    /** A name as paths spell it: {@code OneTime} for {@code one_time}. */
    private static String segment(String name) {
        return Arrays.stream(name.split("_", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
