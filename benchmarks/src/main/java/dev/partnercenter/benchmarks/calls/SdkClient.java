package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.api.invoices.InvoiceLineItemQuery;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.InvoiceLineItem;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.invoices.OneTimeInvoiceLineItem;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** The SDK as its users use it. */
final class SdkClient implements ServiceClient {
    private static final InvoiceLineItemQuery QUERY = InvoiceLineItemQuery.of(
                    BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS)
            .withSize(LineItems.PER_PAGE);

    private final PartnerCenterClient partner;
    private final Lazily<Order> order = new Lazily<>(SdkClient::newOrder);

    SdkClient(String address) {
        partner = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(URI.create(address))
                .appCredential(Credentials.testOnly(Credentials.clientSecret(Known.TENANT, Known.CLIENT, Known.SECRET)))
                .build();
    }

    @Override
    public Object customer() {
        return partner.customers().byId(Known.CUSTOMER).get();
    }

    @Override
    public Object order() {
        return partner.customers().byId(Known.CUSTOMER).orders().create(order.get());
    }

    @Override
    public Object page(String invoice) {
        return lineItems(invoice).firstPage();
    }

    @Override
    public Walked walk(int pages) {
        int atMost = pages * LineItems.PER_PAGE;
        int items = 0;
        BigDecimal subtotal = BigDecimal.ZERO;
        for (InvoiceLineItem each : lineItems(Known.INVOICE)) {
            if (each instanceof OneTimeInvoiceLineItem item && item.subtotal() != null) {
                subtotal = subtotal.add(item.subtotal());
            }
            if (++items == atMost) {
                break;
            }
        }
        return new Walked(items, subtotal);
    }

    @Override
    public String told(Object answer) {
        if (answer instanceof Customer customer && customer.companyProfile() != null) {
            return customer.id() + " " + customer.companyProfile().domain();
        }
        Order placed = (Order) answer;
        return placed.id() + " " + placed.lineItems().size() + " " + placed.creationDate();
    }

    @Override
    public Totals totals(Object page) {
        Totals totals = Totals.NONE;
        for (Object each : ((Page<?>) page).items()) {
            OneTimeInvoiceLineItem item = (OneTimeInvoiceLineItem) each;
            totals = totals.and(item.subtotal(), item.totalForCustomer(), item.customerId(), item.orderDate());
        }
        return totals;
    }

    @Override
    public void close() {
        partner.close();
    }

    private Paged<InvoiceLineItem> lineItems(String invoice) {
        return partner.invoices().byId(invoice).lineItems(QUERY);
    }

    private static Order newOrder() {
        return Order.builder()
                .referenceCustomerId(Known.CUSTOMER)
                .billingCycle(BillingCycle.MONTHLY)
                .lineItems(List.of(
                        lineItem(0, "PRDG3SUITE:0001:AVLG3MONTH", "Productivity Suite G3", 25, "P1Y"),
                        lineItem(1, "PRDARCHIVE:0002:AVLARCHIVE", "Mail Archive", 5, "P1M")))
                .currencyCode("USD")
                .build();
    }

    private static OrderLineItem lineItem(int number, String offer, String name, int quantity, String term) {
        return OrderLineItem.builder()
                .lineItemNumber(number)
                .offerId(offer)
                .friendlyName(name)
                .quantity(quantity)
                .termDuration(term)
                .build();
    }
}
