package org.example;

import dev.partnercenter.durable.DurableOrders;
import dev.partnercenter.durable.OrderIntent;
import dev.partnercenter.durable.OrderOutcome;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.BillingCycle;
import java.util.List;

final class Shop {
    private final DurableOrders orders;

    Shop(DurableOrders orders) {
        this.orders = orders;
    }

    /** Orders licences of one product, once for each purchase order. */
    OrderOutcome order(String purchaseOrder, String customerId, String itemId, int quantity) {
        CartLineItem item = CartLineItem.builder()
                .id(0)
                .catalogItemId(itemId)
                .quantity(quantity)
                .billingCycle(BillingCycle.MONTHLY)
                .build();
        return orders.place(OrderIntent.of(purchaseOrder, customerId, List.of(item)));
    }
}
