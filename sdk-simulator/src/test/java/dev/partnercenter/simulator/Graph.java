package dev.partnercenter.simulator;

import dev.partnercenter.simulator.TestClient.Reply;
import java.util.HashMap;
import java.util.Map;

/** Microsoft Graph of the cloud that a simulator plays, with a token of one tenant. */
final class Graph {

    private final PartnerCenterSimulator simulator;
    private final TestClient client;
    private final String base;

    private Graph(PartnerCenterSimulator simulator, TestClient client) {
        this.simulator = simulator;
        this.client = client;
        this.base = "/" + simulator.cloud().graphHost() + "/v1.0";
    }

    /** With the token of the partner's user for the partner's own tenant. */
    static Graph ofPartner(PartnerCenterSimulator simulator) {
        return ofTenant(simulator, TestIdentity.TENANT_ID);
    }

    /** With the token of the partner's user for a tenant. */
    static Graph ofTenant(PartnerCenterSimulator simulator, String tenant) {
        return new Graph(simulator, TestClient.of(simulator).withToken(userToken(simulator, tenant)));
    }

    /** With a token of the application alone for a tenant. */
    static Graph ofApplication(PartnerCenterSimulator simulator, String tenant) {
        return new Graph(simulator, TestClient.of(simulator).withToken(appToken(simulator, tenant)));
    }

    static String userToken(PartnerCenterSimulator simulator, String tenant) {
        SimulatedCloud cloud = simulator.cloud();
        Map<String, String> form = Entra.form(
                "grant_type",
                "refresh_token",
                "refresh_token",
                TestIdentity.REFRESH_TOKEN,
                "scope",
                "https://" + cloud.graphHost() + "/.default");
        return Entra.of(simulator).on(cloud.authorityHost()).token(tenant, form).text("/access_token");
    }

    static String appToken(PartnerCenterSimulator simulator, String tenant) {
        SimulatedCloud cloud = simulator.cloud();
        Map<String, String> form = new HashMap<>(Requests.secret());
        form.put("scope", "https://" + cloud.graphHost() + "/.default");
        return Entra.of(simulator).on(cloud.authorityHost()).token(tenant, form).text("/access_token");
    }

    /** A client that also sends a header. */
    Graph with(String name, String value) {
        return new Graph(simulator, client.with(name, value));
    }

    /** A client whose queries may be advanced ones. */
    Graph eventual() {
        return with("ConsistencyLevel", "eventual");
    }

    Graph withToken(String token) {
        return new Graph(simulator, client.withToken(token));
    }

    Reply get(String path) {
        return client.get(base + path);
    }

    Reply post(String path, String json) {
        return client.post(base + path, json);
    }

    Reply patch(String path, String json) {
        return client.patch(base + path, json);
    }

    Reply delete(String path) {
        return client.delete(base + path);
    }

    /** Follows an absolute link, by way of the simulator. */
    Reply follow(String link) {
        return client.get(link.replace("https://", "/").replace(" ", "%20"));
    }

    /** Creates a user and returns the id. */
    String user(String userPrincipalName) {
        Reply created = post("/users", Requests.user(userPrincipalName));
        if (created.status() != 201) {
            throw new IllegalStateException("not created: " + created.status() + " " + created.body());
        }
        return created.text("/id");
    }
}
