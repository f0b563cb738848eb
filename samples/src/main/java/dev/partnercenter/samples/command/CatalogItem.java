package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.common.BillingType;
import dev.partnercenter.model.offers.Offer;
import dev.partnercenter.model.products.Availability;
import dev.partnercenter.model.products.Sku;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to buy: an offer, or an availability of a product's SKU (PRODUCT:SKU:AVAILABILITY).
 *
 * @param id what carts and orders call it
 * @param term for how long, such as P1Y; null where nothing is to be chosen
 * @param minimum the smallest quantity
 * @param countable whether a quantity means something; Azure is billed by use
 */
record CatalogItem(
        String id,
        String name,
        List<BillingCycle> billingCycles,
        @Nullable String term,
        int minimum,
        boolean countable) {

    /** {@return the item of this id} */
    static CatalogItem byId(PartnerCenterClient partner, String country, String id) {
        if (!id.contains(":")) {
            return of(partner.offers().byCountry(country).byId(id).get());
        }
        String[] parts = id.split(":", -1);
        if (parts.length != 3) {
            throw new UsageException("An item is an offer's id or PRODUCT:SKU:AVAILABILITY, was '" + id + "'");
        }
        return of(partner.products()
                .byCountry(country)
                .byId(parts[0])
                .skus()
                .byId(parts[1])
                .availabilities()
                .byId(parts[2])
                .get());
    }

    /** {@return the first offer that anybody can buy in seats} */
    static CatalogItem firstSeatOffer(PartnerCenterClient partner, String country) {
        return partner.offers().byCountry(country).list().stream()
                .filter(offer -> BillingType.LICENSE.equals(offer.billing()))
                .filter(offer -> Boolean.TRUE.equals(offer.isAvailableForPurchase()))
                .filter(offer -> !Boolean.TRUE.equals(offer.isAddOn()) && !Boolean.TRUE.equals(offer.isTrial()))
                .findFirst()
                .map(CatalogItem::of)
                .orElseThrow(
                        () -> new StoppedException("There is no seat offer in " + country + ": choose with --item"));
    }

    private static CatalogItem of(Offer offer) {
        return new CatalogItem(
                Text.id(offer.id(), "an offer"),
                String.valueOf(offer.name()),
                offer.supportedBillingCycles(),
                null,
                orOne(offer.minimumQuantity()),
                !BillingType.USAGE.equals(offer.billing()));
    }

    private static CatalogItem of(Availability availability) {
        Sku sku = availability.sku();
        return new CatalogItem(
                Text.id(availability.catalogItemId(), "an availability"),
                sku == null ? "" : String.valueOf(sku.title()),
                sku == null ? List.of() : sku.supportedBillingCycles(),
                availability.terms().isEmpty()
                        ? null
                        : availability.terms().get(0).duration(),
                sku == null ? 1 : orOne(sku.minimumQuantity()),
                true);
    }

    /** {@return how it is billed unless the user says otherwise} */
    BillingCycle billingCycle() {
        return billingCycles.isEmpty() ? BillingCycle.MONTHLY : billingCycles.get(0);
    }

    /** {@return whether it is paid once, as reservations and perpetual software are; these have no subscription} */
    boolean isOneTime() {
        return billingCycle().equals(BillingCycle.ONE_TIME);
    }

    private static int orOne(@Nullable Integer quantity) {
        return quantity == null || quantity < 1 ? 1 : quantity;
    }
}
