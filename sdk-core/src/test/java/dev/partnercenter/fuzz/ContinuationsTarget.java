package dev.partnercenter.fuzz;

import dev.partnercenter.Paged;
import dev.partnercenter.ScriptedService.Answer;
import dev.partnercenter.model.customers.Customer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Whatever text a caller saved: an {@link IllegalArgumentException}, or a page of the same collection. */
final class ContinuationsTarget implements FuzzTarget {
    private final Client client = new Client();

    @Override
    public void run(Input input) {
        client.service.restart();
        boolean encode = input.choose(2) == 0;
        byte[] rest = input.rest();
        String saved = encode
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(rest)
                : new String(rest, StandardCharsets.UTF_8);
        Paged<Customer> resumed;
        try {
            resumed = client.partner.customers().list().resume(saved);
        } catch (IllegalArgumentException refused) {
            return;
        }
        client.service.answer(Answer.ok("{\"items\":[]}".getBytes(StandardCharsets.UTF_8)));
        Client.documented(resumed::toList);
        client.service.asked().forEach(url -> {
            boolean same = url.host().equals("api.partnercenter.microsoft.com")
                    && url.port() == 443
                    && url.encodedPath().equalsIgnoreCase("/v1/customers");
            if (!same) {
                throw new AssertionError("another collection: " + url);
            }
        });
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed(0, "/v1/customers?size=2\ntoken-1"),
                seed(0, "/v1/customers"),
                seed(0, "/V1/customers?x#y"),
                seed(0, "@elsewhere.example/v1/customers"),
                seed(1, "L3YxL2N1c3RvbWVycw"));
    }

    private static byte[] seed(int form, String text) {
        return Input.of(form, text.getBytes(StandardCharsets.UTF_8));
    }
}
