package dev.partnercenter.benchmarks.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.partnercenter.benchmarks.data.Catalogue.Customer;
import dev.partnercenter.benchmarks.data.Catalogue.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/**
 * Makes one-time invoice line items as the service sends them: the properties that are published, two of which no one
 * knows besides, and no white space. The same seed gives the same bytes.
 */
public final class LineItems {
    /** The items of a page, which is as many as the service puts into one. */
    public static final int PER_PAGE = 2_000;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);
    private static final BigDecimal TAX = new BigDecimal("0.0825");
    private static final BigDecimal EARNED = new BigDecimal("0.85");
    private static final String EARNED_CREDIT = "[\"15.0% Partner earned credit for services managed\"]";

    private final Random random;
    private final Catalogue catalogue;
    private Totals totals = Totals.NONE;

    /**
     * Starts the list.
     *
     * @param seed decides on everything in it
     */
    public LineItems(long seed) {
        random = new Random(seed);
        catalogue = new Catalogue(random);
    }

    /**
     * Gives the next items of the list.
     *
     * @param count how many
     * @return a JSON array
     */
    public byte[] next(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(count * 1_700);
        totals = Totals.NONE;
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartArray();
            for (int i = 0; i < count; i++) {
                write(out);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@return the totals of what {@link #next} gave last} */
    public Totals totalsOfLast() {
        return totals;
    }

    private void write(JsonGenerator out) throws IOException {
        Customer customer = catalogue.customer(random);
        Product product = catalogue.product(random);
        out.writeStartObject();
        Instant ordered = orderDate();
        who(out, customer);
        what(out, product, ordered);
        BigDecimal subtotal = money(out, product);
        totals = totals.and(subtotal, subtotal.add(tax(subtotal)), customer.id(), ordered);
        when(out, product);
        rest(out);
        out.writeEndObject();
    }

    private void who(JsonGenerator out, Customer customer) throws IOException {
        out.writeStringField("partnerId", catalogue.partnerId());
        out.writeStringField("customerId", customer.id());
        out.writeStringField("customerName", customer.name());
        out.writeStringField("customerDomainName", customer.domain());
        out.writeStringField("customerCountry", "US");
        out.writeStringField("invoiceNumber", "G012345678");
        out.writeStringField("mpnId", "4390934");
        out.writeNumberField("resellerMpnId", 0);
    }

    private void what(JsonGenerator out, Product product, Instant ordered) throws IOException {
        out.writeStringField("orderId", Catalogue.code(random, 12).toLowerCase(Locale.ROOT));
        out.writeStringField("orderDate", ordered.toString());
        out.writeStringField("productId", product.id());
        out.writeStringField("skuId", product.sku());
        out.writeStringField("availabilityId", product.availability());
        out.writeStringField("productName", product.name());
        out.writeStringField("skuName", product.skuName());
        out.writeStringField("chargeType", random.nextInt(5) == 0 ? "new" : "cycleCharge");
    }

    /** {@return the subtotal} */
    private BigDecimal money(JsonGenerator out, Product product) throws IOException {
        int quantity = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 20);
        boolean credit = random.nextInt(3) == 0;
        BigDecimal effective = credit ? product.price().multiply(EARNED) : product.price();
        BigDecimal subtotal = effective.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal tax = tax(subtotal);
        out.writeNumberField("unitPrice", product.price());
        out.writeNumberField("effectiveUnitPrice", effective);
        out.writeStringField("unitType", "Licenses");
        out.writeNumberField("quantity", quantity);
        out.writeNumberField("subtotal", subtotal);
        out.writeNumberField("taxTotal", tax);
        out.writeNumberField("totalForCustomer", subtotal.add(tax));
        out.writeStringField("currency", "USD");
        out.writeStringField("publisherName", product.publisher());
        out.writeStringField("publisherId", product.publisherId());
        out.writeStringField("subscriptionDescription", product.skuName());
        out.writeStringField("subscriptionId", Catalogue.guid(random));
        out.writeStringField("priceAdjustmentDescription", credit ? EARNED_CREDIT : "");
        out.writeStringField("discountDetails", "");
        out.writeStringField("pricingCurrency", "USD");
        out.writeNumberField("pcToBCExchangeRate", BigDecimal.ONE);
        out.writeStringField("pcToBCExchangeRateDate", midnight(MONTH));
        out.writeNumberField("billableQuantity", quantity);
        return subtotal;
    }

    private static BigDecimal tax(BigDecimal subtotal) {
        return subtotal.multiply(TAX).setScale(2, RoundingMode.HALF_UP);
    }

    private void when(JsonGenerator out, Product product) throws IOException {
        LocalDate begin = MONTH.plusDays(random.nextInt(31));
        out.writeStringField("chargeStartDate", midnight(begin));
        out.writeStringField("chargeEndDate", midnight(begin.plusMonths(1).minusDays(1)));
        out.writeStringField("termAndBillingCycle", product.term());
        out.writeStringField("alternateId", Catalogue.code(random, 12).toLowerCase(Locale.ROOT));
    }

    private void rest(JsonGenerator out) throws IOException {
        out.writeStringField("meterDescription", "");
        out.writeStringField("reservationOrderId", "");
        out.writeStringField("billingFrequency", "Monthly");
        out.writeStringField("invoiceLineItemType", "billing_line_items");
        out.writeStringField("billingProvider", "one_time");
        out.writeStringField("x-ledgerArea", "public-sector");
        if (random.nextInt(4) == 0) {
            out.writeNumberField("x-ledgerShare", BigDecimal.valueOf(random.nextInt(1_000), 3));
        }
        out.writeObjectFieldStart("attributes");
        out.writeStringField("objectType", "OneTimeInvoiceLineItem");
        out.writeEndObject();
    }

    private Instant orderDate() {
        long second = MONTH.atStartOfDay(ZoneOffset.UTC).toEpochSecond() - random.nextInt(300 * 86_400);
        return Instant.ofEpochSecond(second).plus(random.nextInt(1_000), ChronoUnit.MILLIS);
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
