package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.durable.DurableOrders;
import dev.partnercenter.durable.OrderOutcome;
import dev.partnercenter.durable.OrderState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places an order under a key with no jar but the SDK's own, and once more after a restart: the server is the JDK's. */
class ShopTest {
    private static final String TENANT = "5d2f7f4e-8a0b-4b53-9c55-6f1e0a3d7c21";
    private static final String CUSTOMER = "f7e1c5a9-3c64-4f0e-a7d8-2b9e51c0d684";
    private static final String ITEM = "CFQ7HARBOR01:0001:CFQ7AVAIL001";
    private static final String TOKENS = "/login.microsoftonline.com/" + TENANT + "/oauth2/v2.0/token";
    private static final String CARTS = "/api.partnercenter.microsoft.com/v1/customers/" + CUSTOMER + "/carts";
    private static final String CHECKOUT = CARTS + "/cart-1/checkout";

    private static final Map<String, String> ANSWERS = Map.of(
            TOKENS, "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"a-token\"}",
            CARTS,
                    "{\"id\":\"cart-1\",\"status\":\"Active\",\"lineItems\":[{\"id\":0,\"catalogItemId\":\"" + ITEM
                            + "\",\"quantity\":25,\"billingCycle\":\"monthly\"}]}",
            CHECKOUT, "{\"orders\":[{\"id\":\"order-1\"}]}");

    @TempDir
    Path directory;

    private final List<String> paths = new CopyOnWriteArrayList<>();
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
    void ordersOnceForEachPurchaseOrder() {
        OrderOutcome first = orderInANewProgram();
        OrderOutcome afterARestart = orderInANewProgram();

        assertEquals(OrderState.ORDERED, first.state(), first::toString);
        assertEquals(List.of("order-1"), first.orderIds());
        assertEquals(first.orderIds(), afterARestart.orderIds());
        assertEquals(List.of(TOKENS, CARTS, CHECKOUT), paths);
    }

    private OrderOutcome orderInANewProgram() {
        try (PartnerCenterClient partner = PartnerCenterClient.builder()
                        .cloud(PartnerCloud.GLOBAL)
                        .appCredential(
                                Credentials.testOnly(Credentials.clientSecret(TENANT, "client-id", "not-a-secret")))
                        .reroute(URI.create(
                                "http://127.0.0.1:" + server.getAddress().getPort()))
                        .build();
                DurableOrders orders = DurableOrders.builder()
                        .client(partner)
                        .journalFile(directory.resolve("orders.db"))
                        .build()) {
            return new Shop(orders).order("PO-2026-0117", CUSTOMER, ITEM, 25);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            paths.add(path);
            byte[] body = ANSWERS.getOrDefault(path, "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            int success = path.equals(TOKENS) ? 200 : 201;
            exchange.sendResponseHeaders(ANSWERS.containsKey(path) ? success : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
