package dev.partnercenter.samples.invoice;

import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.model.invoices.DailyRatedUsageLineItem;
import dev.partnercenter.model.invoices.DailyUsageLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.LicenseBasedLineItem;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.invoices.UsageBasedLineItem;
import dev.partnercenter.samples.invoice.Charge.Amount;
import dev.partnercenter.samples.invoice.Charge.Counts;
import dev.partnercenter.samples.invoice.Charge.Customer;
import dev.partnercenter.samples.invoice.Charge.Product;
import dev.partnercenter.samples.invoice.Charge.Purchase;
import java.util.Map;
import java.util.Optional;

/** Makes charges of line items: each kind has names of its own for the same things. */
public final class Charges {
    private Charges() {}

    /** {@return the charge of a line item, whatever kind it is} */
    public static Charge of(InvoiceLineItem item) {
        if (item instanceof OneTimeInvoiceLineItem purchase) {
            return of(purchase);
        }
        if (item instanceof LicenseBasedLineItem licenses) {
            return of(licenses);
        }
        if (item instanceof UsageBasedLineItem usage) {
            return of(usage);
        }
        if (item instanceof DailyRatedUsageLineItem day) {
            return of(day);
        }
        if (item instanceof DailyUsageLineItem day) {
            return of(day);
        }
        String kind = Optional.ofNullable(item.attributes())
                .map(attributes -> attributes.objectType())
                .orElse("unnamed");
        return unknown(kind, item.additionalProperties());
    }

    /** {@return what stands for a line item that cannot be read} */
    public static Charge of(UnreadableElement item) {
        return unknown("unreadable", Map.of("reason", item.reason(), "json", item.json()));
    }

    private static Charge of(OneTimeInvoiceLineItem item) {
        return new Charge(
                "OneTimeInvoiceLineItem",
                Counts.YES,
                new Customer(item.customerId(), item.customerName(), item.customerDomainName()),
                new Product(item.productId(), item.skuId(), item.productName(), item.skuName()),
                new Purchase(
                        item.orderId(),
                        item.subscriptionId(),
                        item.chargeType(),
                        item.chargeStartDate(),
                        item.chargeEndDate()),
                new Amount(
                        item.unitPrice(),
                        item.quantity(),
                        item.subtotal(),
                        item.taxTotal(),
                        item.totalForCustomer(),
                        item.currency()),
                item.additionalProperties());
    }

    private static Charge of(LicenseBasedLineItem item) {
        return new Charge(
                "LicenseBasedLineItem",
                Counts.YES,
                new Customer(item.customerId(), item.customerName(), item.domainName()),
                new Product(item.offerId(), null, item.offerName(), null),
                new Purchase(
                        item.orderId(),
                        item.subscriptionId(),
                        item.chargeType(),
                        item.chargeStartDate(),
                        item.chargeEndDate()),
                new Amount(
                        item.unitPrice(),
                        item.quantity(),
                        item.subtotal(),
                        item.tax(),
                        item.totalForCustomer(),
                        item.currency()),
                item.additionalProperties());
    }

    private static Charge of(UsageBasedLineItem item) {
        return new Charge(
                "UsageBasedLineItem",
                Counts.YES,
                new Customer(
                        item.customerId(),
                        item.customerCompanyName() == null ? item.customerName() : item.customerCompanyName(),
                        item.domainName()),
                new Product(item.resourceGuid(), item.sku(), item.serviceName(), item.resourceName()),
                new Purchase(
                        item.orderId(),
                        item.subscriptionId(),
                        item.chargeType(),
                        item.chargeStartDate(),
                        item.chargeEndDate()),
                new Amount(
                        item.listPrice(),
                        item.consumedQuantity(),
                        item.pretaxCharges(),
                        item.taxAmount(),
                        item.postTaxTotal(),
                        item.currency()),
                item.additionalProperties());
    }

    /** The charge itself is a {@link OneTimeInvoiceLineItem} for the month: to add both would count it twice. */
    private static Charge of(DailyRatedUsageLineItem item) {
        return new Charge(
                "DailyRatedUsageLineItem",
                Counts.DETAIL,
                new Customer(item.customerId(), item.customerName(), item.customerDomainName()),
                new Product(item.productId(), item.skuId(), item.productName(), item.skuName()),
                new Purchase(null, item.subscriptionId(), item.chargeType(), item.usageDate(), item.usageDate()),
                new Amount(
                        item.unitPrice(),
                        item.quantity(),
                        item.billingPreTaxTotal(),
                        null,
                        null,
                        item.billingCurrency()),
                item.additionalProperties());
    }

    /** The charge itself is a {@link UsageBasedLineItem}. */
    private static Charge of(DailyUsageLineItem item) {
        return new Charge(
                "DailyUsageLineItem",
                Counts.DETAIL,
                new Customer(item.customerId(), item.customerCompanyName(), item.domainName()),
                new Product(item.resourceGuid(), null, item.serviceName(), item.resourceName()),
                new Purchase(item.orderId(), item.subscriptionId(), null, item.usageDate(), item.usageDate()),
                new Amount(null, item.consumedQuantity(), null, null, null, null),
                item.additionalProperties());
    }

    private static Charge unknown(String kind, Map<String, Object> properties) {
        return new Charge(kind, Counts.UNKNOWN, Customer.NONE, Product.NONE, Purchase.NONE, Amount.NONE, properties);
    }
}
