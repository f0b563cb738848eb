package dev.partnercenter.fuzz;

import dev.partnercenter.ScriptedService.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;

/** Whatever an id is, it is refused by its name or arrives as exactly one segment that says the same. */
final class IdsTarget implements FuzzTarget {
    private final Client client = new Client();

    @Override
    public void run(Input input) {
        client.service.restart();
        client.service.answer(Answer.ok("{\"id\":\"c-1\"}".getBytes(StandardCharsets.UTF_8)));
        String id = input.chars();
        try {
            client.partner.customers().byId(id).get();
        } catch (IllegalArgumentException refused) {
            if (!refused.getMessage().startsWith("customerId ")) {
                throw new AssertionError("the argument has no name", refused);
            }
            return;
        }
        HttpUrl url = client.service.asked().get(0);
        if (!url.pathSegments().equals(List.of("v1", "customers", id)) || url.query() != null) {
            throw new AssertionError("'" + id + "' became " + url);
        }
        client.requireThatAllStayed("api.partnercenter.microsoft.com", "v1");
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed("a/orders"),
                seed("../.."),
                seed(".."),
                seed("x?y#z"),
                seed("%2f"),
                seed("%2e%2e"),
                seed("{id}"),
                seed("naïve ☃ 😀"),
                seed("a\r\nb"),
                seed("\\"),
                seed(";a=b"),
                seed("@"),
                seed(" "));
    }

    private static byte[] seed(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
