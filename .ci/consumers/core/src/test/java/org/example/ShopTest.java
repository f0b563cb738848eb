package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.model.orders.Order;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places an order with no jar but the SDK's own: the server is the JDK's. */
class ShopTest {
    private static final String TENANT = "5d2f7f4e-8a0b-4b53-9c55-6f1e0a3d7c21";
    private static final String CUSTOMER = "f7e1c5a9-3c64-4f0e-a7d8-2b9e51c0d684";
    private static final String TOKENS = "/login.microsoftonline.com/" + TENANT + "/oauth2/v2.0/token";
    private static final String ORDERS = "/api.partnercenter.microsoft.com/v1/customers/" + CUSTOMER + "/orders";

    private static final Map<String, String> ANSWERS = Map.of(
            TOKENS, "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"a-token\"}",
            ORDERS, "{\"id\":\"order-1\",\"lineItems\":[{\"lineItemNumber\":0,\"quantity\":25}]}");

    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void placesAnOrder() {
        try (PartnerCenterClient partner = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .appCredential(Credentials.testOnly(Credentials.clientSecret(TENANT, "client-id", "not-a-secret")))
                .reroute(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build()) {
            Order order = new Shop(partner).order(CUSTOMER, "offer-1", 25);

            assertEquals("order-1", order.id());
            assertEquals(25, order.lineItems().get(0).quantity());
        }
        assertEquals(ANSWERS.keySet(), sent.keySet());
        assertTrue(sent.get(ORDERS).contains("\"offerId\":\"offer-1\""), sent.get(ORDERS));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            sent.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = ANSWERS.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(ANSWERS.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
