package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether something can be bought the way it is asked for, by order or by cart. */
public final class PurchaseRules {

    /**
     * What stands against a purchase.
     *
     * @param cartCode how a cart's line item names it
     */
    public record Problem(PartnerError error, String detail, String cartCode) {}

    private static final String INVALID = "invalid_input";

    private final GovernmentCatalog catalog;

    /** Reads a catalogue. */
    public PurchaseRules(GovernmentCatalog catalog) {
        this.catalog = catalog;
    }

    /** The first problem of a line; empty when it can be bought. {@code withParent} tells that its parent is beside it. */
    public Optional<Problem> check(
            CustomerAccount customer,
            String itemId,
            ObjectNode line,
            @Nullable String billingCycle,
            boolean withParent) {
        Optional<CatalogItem> found = catalog.find(itemId);
        if (found.isEmpty()) {
            return problem(PartnerError.OFFER_ID_INVALID, itemId, "catalog_item_id_is_not_valid");
        }
        CatalogItem item = found.get();
        Integer quantity = Json.integer(line, "quantity");
        if (quantity == null || quantity < item.minimumQuantity() || quantity > item.maximumQuantity()) {
            return problem(PartnerError.QUANTITY_OUT_OF_RANGE, range(item), INVALID);
        }
        if (billingCycle != null && !supports(item, billingCycle)) {
            return problem(PartnerError.CYCLE_UNSUPPORTED, billingCycle, INVALID);
        }
        String term = Json.text(line, "termDuration");
        if (term != null && !item.terms().isEmpty() && !item.terms().contains(term.toUpperCase(Locale.ROOT))) {
            return problem(PartnerError.TERM_UNSUPPORTED, term, INVALID);
        }
        return checkContext(customer, item, line, withParent);
    }

    /** Whether an item can be billed that way; {@code one_time}, {@code OneTime} and {@code onetime} are the same. */
    public static boolean supports(CatalogItem item, String billingCycle) {
        return plain(billingCycle).equals("none")
                || item.billingCycles().stream().anyMatch(cycle -> plain(cycle).equals(plain(billingCycle)));
    }

    /** The quantities that an item can be had in. */
    public static String range(CatalogItem item) {
        return item.minimumQuantity() + " and " + item.maximumQuantity();
    }

    private static Optional<Problem> checkContext(
            CustomerAccount customer, CatalogItem item, ObjectNode line, boolean withParent) {
        if (item.isAddOn() && !withParent) {
            String parent = parentOf(line);
            SubscriptionRecord subscription =
                    parent == null ? null : customer.subscriptions().get(CustomerAccount.key(parent));
            if (subscription == null
                    || !item.prerequisites().contains(subscription.item().id())) {
                return problem(PartnerError.ADD_ON_WITHOUT_PARENT, String.valueOf(parent), "subscription_is_not_valid");
            }
        }
        String azure = context(line, "subscriptionId");
        if (item.kind() == CatalogItem.Kind.RESERVATION && azure != null) {
            SubscriptionRecord subscription = customer.subscriptions().get(CustomerAccount.key(azure));
            if (subscription == null || subscription.azureEntitlement().isEmpty()) {
                return problem(PartnerError.NOT_AZURE, azure, "subscription_is_not_valid");
            }
            if (!subscription.registered()) {
                return problem(PartnerError.SUBSCRIPTION_NOT_REGISTERED, azure, "subscription_not_registered");
            }
        }
        return Optional.empty();
    }

    /** The subscription that a line adds to. */
    public static @Nullable String parentOf(JsonNode line) {
        String parent = Json.text(line, "parentSubscriptionId");
        return parent == null ? context(line, "parentSubscriptionId") : parent;
    }

    private static @Nullable String context(JsonNode line, String name) {
        for (var property : line.path("provisioningContext").properties()) {
            if (property.getKey().equalsIgnoreCase(name)) {
                return Json.text(line.path("provisioningContext"), property.getKey());
            }
        }
        return null;
    }

    private static String plain(String billingCycle) {
        return billingCycle.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Problem> problem(PartnerError error, String detail, String cartCode) {
        return Optional.of(new Problem(error, detail, cartCode));
    }
}
