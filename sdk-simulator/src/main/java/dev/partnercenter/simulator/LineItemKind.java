package dev.partnercenter.simulator;

/**
 * The kinds of line items that a {@link TestInvoice} can have. An invoice names for each of them its billing provider and its type of
 * line items, by which they are asked for.
 */
public enum LineItemKind {
    /** Charges of the new commerce: {@code OneTimeInvoiceLineItem}. Its {@code totalForCustomer} counts into the invoice's total. */
    ONE_TIME("one_time", "billing_line_items", "OneTimeInvoiceLineItem"),

    /** What charges of the new commerce for use consist of, day by day: {@code DailyRatedUsageLineItem}. Adds nothing to the total. */
    DAILY_RATED_USAGE("one_time", "usage_line_items", "DailyRatedUsageLineItem"),

    /** Charges for licenses: {@code LicenseBasedLineItem}. Its {@code totalForCustomer} counts into the invoice's total. */
    LICENSE_BASED("office", "billing_line_items", "LicenseBasedLineItem"),

    /** Charges for the use of Azure: {@code UsageBasedLineItem}. Its {@code postTaxTotal} counts into the invoice's total. */
    USAGE_BASED("azure", "billing_line_items", "UsageBasedLineItem"),

    /** What charges for the use of Azure consist of, day by day: {@code DailyUsageLineItem}. Adds nothing to the total. */
    DAILY_USAGE("azure", "usage_line_items", "DailyUsageLineItem"),

    /**
     * Something that the service may add one day, which no client can know: {@code HardwareLeaseLineItem}, of the billing provider
     * {@code hardware}. Adds nothing to the total.
     */
    UNKNOWN("hardware", "billing_line_items", "HardwareLeaseLineItem");

    private final String billingProvider;
    private final String invoiceLineItemType;
    private final String objectType;

    LineItemKind(String billingProvider, String invoiceLineItemType, String objectType) {
        this.billingProvider = billingProvider;
        this.invoiceLineItemType = invoiceLineItemType;
        this.objectType = objectType;
    }

    /**
     * The billing provider, as invoices and line items spell it.
     *
     * @return the name, such as {@code one_time}
     */
    public String billingProvider() {
        return billingProvider;
    }

    /**
     * The type of line items, as invoices and line items spell it.
     *
     * @return {@code billing_line_items} or {@code usage_line_items}
     */
    public String invoiceLineItemType() {
        return invoiceLineItemType;
    }

    /**
     * What {@code attributes.objectType} of the line items says.
     *
     * @return the name of the type
     */
    public String objectType() {
        return objectType;
    }
}
