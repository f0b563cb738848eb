package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.azure.Meter;
import dev.partnercenter.simulator.internal.partner.invoices.Charge.Reason;
import dev.partnercenter.simulator.internal.partner.invoices.Pool.Product;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** Charges for what a subscription has used of Azure. */
final class MeterCharge {

    private MeterCharge() {}

    /** A charge for so many millionths of the meter's unit. */
    static Charge of(
            CustomerAccount customer, SubscriptionRecord subscription, Meter meter, long millionths, LocalDate day) {
        Product product = new Product(
                "MS-AZR-USGOV",
                "7UD-0000" + (meter.id().getLeastSignificantBits() & 7),
                "",
                meter.category(),
                meter.subcategory() + ", " + meter.name(),
                meter.id(),
                meter.id().getMostSignificantBits(),
                meter.price(),
                true);
        long cents = BigDecimal.valueOf(millionths, 6)
                .multiply(meter.unitPrice())
                .setScale(2, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
        UUID id = UUID.fromString(subscription.id());
        return new Charge(
                SeatCharge.customer(customer),
                product,
                id,
                Charges.since(subscription),
                Reason.CYCLE,
                1,
                cents,
                0,
                millionths * 10_000,
                day,
                false,
                id.getMostSignificantBits());
    }
}
