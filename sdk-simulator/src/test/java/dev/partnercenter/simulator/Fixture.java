package dev.partnercenter.simulator;

import dev.partnercenter.simulator.TestClient.Reply;
import java.util.Map;
import java.util.TreeMap;

/** A customer that has bought something of everything, and the ids of what there is. */
final class Fixture {

    private final TestClient client;
    private final Map<String, String> ids = new TreeMap<>();

    Fixture(PartnerCenterSimulator simulator) {
        this.client = TestClient.of(simulator);
        String id = created(
                        client.post("/v1/customers", Requests.customer("harborcounty.onmicrosoft.us", "Harbor County")))
                .text("/id");
        ids.put("customerId", id);
        ids.put("domain", "harborcounty.onmicrosoft.us");
    }

    TestClient client() {
        return client;
    }

    /** The customer's path. */
    String customer() {
        return "/v1/customers/" + id("customerId");
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nothing there yet: " + name);
        }
        return id;
    }

    /** Orders one thing and returns the path of the subscription. */
    String subscription(String offerId, int quantity) {
        Reply order = created(client.post(customer() + "/orders", Requests.order(offerId, quantity)));
        ids.put("orderId", order.text("/id"));
        ids.put("subscriptionId", order.text("/lineItems/0/subscriptionId"));
        return customer() + "/subscriptions/" + id("subscriptionId");
    }

    /** Puts one thing into a cart and returns the cart's path. */
    String cart(String catalogItemId, int quantity) {
        ids.put(
                "cartId",
                created(client.post(customer() + "/carts", Requests.cart(catalogItemId, quantity)))
                        .text("/id"));
        return customer() + "/carts/" + id("cartId");
    }

    void put(String name, String id) {
        ids.put(name, id);
    }

    /** A path template with the ids that are known. */
    String fill(String template) {
        String path = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    private static Reply created(Reply reply) {
        if (reply.status() != 201) {
            throw new IllegalStateException("not created: " + reply.status() + " " + reply.body());
        }
        return reply;
    }
}
