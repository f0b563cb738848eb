package dev.partnercenter.simulator.internal.partner.catalog;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that can be bought by its catalogue id: an offer, or an availability of a product.
 *
 * @param id the catalogue item id that carts and orders name
 * @param unit what a quantity counts
 * @param prerequisites for an add-on the offers it can be added to, else empty
 * @param upgradeTargets the ids that a subscription can be upgraded to
 * @param conversionTarget for a trial the id of the paid offer, else empty
 */
public record CatalogItem(
        String id,
        String name,
        String description,
        Kind kind,
        String unit,
        int minimumQuantity,
        int maximumQuantity,
        List<String> billingCycles,
        List<String> terms,
        List<String> prerequisites,
        List<String> upgradeTargets,
        String conversionTarget,
        BigDecimal unitPrice) {

    /** What a purchase leads to. */
    public enum Kind {
        /** Azure, billed by use. */
        USAGE,
        /** Seats under an offer. */
        SEATS,
        /** Seats under a product, the new commerce way. */
        NEW_COMMERCE_SEATS,
        /** A reservation: an order without a subscription. */
        RESERVATION;

        /** Whether there is a subscription in the end. */
        public boolean hasSubscription() {
            return this != RESERVATION;
        }

        /** Whether it is bought as product, SKU and availability. */
        public boolean isProduct() {
            return this == NEW_COMMERCE_SEATS || this == RESERVATION;
        }
    }

    /** Whether it needs a subscription that it adds to. */
    public boolean isAddOn() {
        return !prerequisites.isEmpty();
    }

    /** Whether it is a trial. */
    public boolean isTrial() {
        return !conversionTarget.isEmpty();
    }

    /** The name of its part: for {@code P:S:A} the product, the SKU or the availability. */
    String part(int index) {
        return id.split(":", -1)[index];
    }
}
