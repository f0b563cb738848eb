package dev.partnercenter.fuzz;

import dev.partnercenter.Operation;
import dev.partnercenter.ScriptedService.Answer;
import dev.partnercenter.Service;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.spi.ServiceCall;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Whatever a page names as the next one, nothing but the same service is asked. */
final class LinksTarget implements FuzzTarget {
    private static final Operation LIST =
            Operation.get("list-users", "/v1.0/users").on(Service.GRAPH);

    private final Client client = new Client();

    @Override
    public void run(Input input) {
        client.service.restart();
        boolean graph = input.choose(2) == 1;
        String method = input.text();
        String token = input.text();
        String link = input.chars();
        for (int i = 0; i < 3; i++) {
            client.service.answer(Answer.ok(Json.write(graph ? graphPage(link) : page(method, token, link))));
        }
        if (graph) {
            Client.documented(() -> client.partner
                    .moduleDoor()
                    .pages(first(), element -> element)
                    .toList());
            client.requireThatAllStayed("graph.microsoft.com", "v1.0");
        } else {
            Client.documented(() -> client.partner.customers().list().toList());
            client.requireThatAllStayed("api.partnercenter.microsoft.com", "v1");
        }
    }

    private static Map<String, Object> graphPage(String link) {
        return Map.of("value", List.of(), "@odata.nextLink", link);
    }

    private static Map<String, Object> page(String method, String token, String link) {
        return Map.of(
                "items",
                List.of(Map.of("id", "c-1")),
                "links",
                Map.of(
                        "next",
                        Map.of(
                                "uri",
                                link,
                                "method",
                                method.isEmpty() ? "GET" : method,
                                "headers",
                                List.of(
                                        Map.of("key", "MS-ContinuationToken", "value", token),
                                        Map.of("key", "Authorization", "value", "Bearer planted")))));
    }

    private static ServiceCall first() {
        return new ServiceCall(
                LIST,
                null,
                new Request.Builder()
                        .url(HttpUrl.get("https://graph.microsoft.com/v1.0/users"))
                        .build(),
                null);
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed(0, "/customers?size=2&seekOperation=Next"),
                seed(0, "customers?size=2"),
                seed(0, "/v1/customers?size=2"),
                seed(0, "https://api.partnercenter.microsoft.com/v1/customers?x=1"),
                seed(0, "https://api.partnercenter.microsoft.com@elsewhere.example/"),
                seed(0, "//elsewhere.example/v1/customers"),
                seed(0, "@elsewhere.example/"),
                seed(0, ":8443/v1/customers"),
                seed(0, "/../../v1/customers#x"),
                seed(0, "/%2e%2e/customers"),
                seed(0, "\\\\elsewhere.example\\customers"),
                seed(1, "https://graph.microsoft.com/v1.0/users?$skiptoken=x"),
                seed(1, "https://graph.microsoft.us/v1.0/users"),
                seed(1, "/users?$skip=1"),
                seed(1, "/beta/users"));
    }

    private static byte[] seed(int service, String link) {
        return Input.of(service, "GET", "token-1", link.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
