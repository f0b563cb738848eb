package org.example;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import java.util.List;

final class Shop {
    private final PartnerCenterClient partner;

    Shop(PartnerCenterClient partner) {
        this.partner = partner;
    }

    /** Orders licences of one offer. */
    Order order(String customerId, String offerId, int quantity) {
        OrderLineItem item = OrderLineItem.builder()
                .lineItemNumber(0)
                .offerId(offerId)
                .quantity(quantity)
                .build();
        return partner.customers()
                .byId(customerId)
                .orders()
                .create(Order.builder()
                        .referenceCustomerId(customerId)
                        .lineItems(List.of(item))
                        .build());
    }
}
