package dev.partnercenter.simulator.internal.directory;

import java.util.List;

/**
 * How many users a tenant may license for a product.
 *
 * @param enabled seats that can be assigned
 * @param suspended seats of suspended subscriptions
 * @param subscriptionIds the subscriptions that they come from
 */
public record Seats(LicenseSku sku, int enabled, int suspended, List<String> subscriptionIds) {}
