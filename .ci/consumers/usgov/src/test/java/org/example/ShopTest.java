package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places an order and makes a user with no jars but those the SDK brings: the server is the JDK's. */
class ShopTest {
    private static final String TENANT = "5d2f7f4e-8a0b-4b53-9c55-6f1e0a3d7c21";
    private static final String CUSTOMER = "f7e1c5a9-3c64-4f0e-a7d8-2b9e51c0d684";
    private static final String TOKENS = "/login.microsoftonline.us/" + TENANT + "/oauth2/v2.0/token";
    private static final String ORDERS = "/api.partnercenter.microsoft.com/v1/customers/" + CUSTOMER + "/orders";

    private static final String CUSTOMER_TOKENS = "/login.microsoftonline.us/" + CUSTOMER + "/oauth2/v2.0/token";
    private static final String USERS = "/graph.microsoft.us/v1.0/users";

    private static final Map<String, String> ANSWERS = Map.of(
            CUSTOMER_TOKENS, "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"b-token\"}",
            USERS, "{\"id\":\"user-1\",\"givenName\":\"Dana\",\"value\":[{\"id\":\"user-1\"}]}",
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
        try (PartnerCenterClient partner = UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .appCredential(Credentials.testOnly(Credentials.clientSecret(TENANT, "client-id", "not-a-secret")))
                .reroute(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build()) {
            Order order = new Shop(partner).order(CUSTOMER, "offer-1", 25);

            assertEquals("order-1", order.id());
            assertEquals(25, order.lineItems().get(0).quantity());
        }
        assertEquals(Set.of(TOKENS, ORDERS), sent.keySet());
        assertTrue(sent.get(ORDERS).contains("\"offerId\":\"offer-1\""), sent.get(ORDERS));
    }

    @Test
    void makesAUserThroughGraph() {
        try (PartnerCenterClient partner = UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .userCredential(Credentials.testOnly(Credentials.refreshToken(
                        TENANT, "client-id", "not-a-secret", RefreshTokenStore.inMemory("not-a-token"))))
                .reroute(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build()) {
            CustomerUser user = partner.customers()
                    .byId(CUSTOMER)
                    .users()
                    .create(CustomerUser.builder()
                            .userPrincipalName("dana@harborcounty.onmicrosoft.us")
                            .displayName("Dana Whitlock")
                            .passwordProfile(Passwords.profile())
                            .build());

            assertEquals("Dana", user.firstName());
            assertEquals(
                    "user-1",
                    MicrosoftGraph.of(partner)
                            .client(CUSTOMER)
                            .users()
                            .get()
                            .getValue()
                            .get(0)
                            .getId());
        }
        assertEquals(Set.of(CUSTOMER_TOKENS, USERS), sent.keySet());
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
