package dev.partnercenter.simulator.internal.partner.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes purchases of the lines of an order, or refuses the order by its first line that does not hold. */
public final class OrderLines {

    private final GovernmentCatalog catalog;
    private final PurchaseRules rules;

    /** Checks lines by these rules. */
    public OrderLines(GovernmentCatalog catalog, PurchaseRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /** The purchases, numbered from {@code firstNumber}. */
    List<Purchase> check(
            CustomerAccount customer, List<ObjectNode> lines, @Nullable String billingCycle, int firstNumber) {
        List<Purchase> purchases = new ArrayList<>();
        for (ObjectNode line : lines) {
            String offer = Json.text(line, "offerId", "");
            rules.check(customer, offer, line, billingCycle, false).ifPresent(problem -> {
                throw problem.error().because(problem.detail());
            });
            purchases.add(Purchase.of(catalog.get(offer), firstNumber + purchases.size(), line, Optional.empty()));
        }
        return purchases;
    }
}
