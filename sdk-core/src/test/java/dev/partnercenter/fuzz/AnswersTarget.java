package dev.partnercenter.fuzz;

import dev.partnercenter.RawRequest;
import dev.partnercenter.ScriptedService.Answer;
import dev.partnercenter.Secret;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** Any status, headers and body as the answer to any kind of call: a value or a documented exception. */
final class AnswersTarget implements FuzzTarget {
    private static final List<Integer> STATUSES =
            List.of(200, 201, 202, 204, 301, 307, 400, 401, 403, 404, 409, 412, 429, 500, 503);
    private static final int CALLS = 8;
    private static final int CREATE_USER = 4;
    private static final int RAW = 5;

    private final Client client = new Client();

    @Override
    public void run(Input input) {
        client.service.restart();
        int call = input.choose(CALLS);
        int status = STATUSES.get(input.choose(STATUSES.size()));
        String type = input.text();
        String retryAfter = input.text();
        String location = input.text();
        Answer answer = new Answer(status, type, retryAfter, location, ByteString.of(input.rest()));
        for (int i = 0; i < 4; i++) {
            client.service.answer(answer);
        }
        Client.documented(() -> call(call), shown -> Client.requireNone(shown, secrets(call, location)));
        client.requireThatAllStayed("api.partnercenter.microsoft.com", "v1");
    }

    /** What was sent; but a host that is called like a secret has to be named when it is refused. */
    private List<String> secrets(int call, String location) {
        List<String> secrets = new ArrayList<>(client.service.tokens());
        if (call == CREATE_USER || call == RAW) {
            secrets.add(Client.PASSWORD);
        }
        secrets.removeIf(location::contains);
        return secrets;
    }

    private void call(int call) {
        CustomerScope customer = client.partner.customers().byId("customer-1");
        switch (call) {
            case 1 -> client.partner.customers().list().toList();
            case 2 -> customer.orders().create(Order.builder().build());
            case 3 -> change(customer);
            case CREATE_USER -> customer.users().create(user());
            case RAW ->
                client.partner.raw().send(RawRequest.post("/v1/customers").body(Map.of("password", Client.PASSWORD)));
            case 6 -> download(customer);
            case 7 -> customer.delete();
            default -> customer.get();
        }
    }

    private static void change(CustomerScope customer) {
        var change = customer.subscriptions()
                .byId("s-1")
                .update(Subscription.builder().quantity(5).build());
        if (!change.isDone()) {
            change.poll();
        }
    }

    private static CustomerUser user() {
        return CustomerUser.builder()
                .userPrincipalName("rosa@harborcounty.example")
                .passwordProfile(PasswordProfile.builder()
                        .password(Secret.of(Client.PASSWORD))
                        .build())
                .build();
    }

    private static void download(CustomerScope customer) {
        try (InputStream content =
                customer.orders().byId("o-1").attachments().byId("a-1").download()) {
            content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                seed(0, 0, "application/json; charset=utf-8", "", "", "{\"id\":\"customer-1\"}"),
                seed(0, 0, "text/html", "", "", "<html>"),
                seed(1, 0, "application/json", "", "", "{\"totalCount\":1,\"items\":[{\"id\":\"c\"}],\"links\":{}}"),
                seed(2, 13, "application/json", "", "", "{\"code\":\"800001\",\"description\":\"no\"}"),
                seed(2, 14, "text/plain", "0.5", "", "Bearer " + Client.APP_TOKEN),
                seed(3, 2, "application/json", "2", "/v1/customers/customer-1/subscriptions/s-1", "{}"),
                seed(3, 2, "application/json", "x", "https://elsewhere.example/v1/x", ""),
                seed(
                        4,
                        6,
                        "application/json",
                        "",
                        "",
                        "{\"error\":{\"code\":\"a\",\"message\":\"" + Client.USER_TOKEN + "\"}}"),
                seed(
                        4,
                        0,
                        "application/json",
                        "",
                        "",
                        "{\"passwordProfile\":{\"password\":\"" + Client.PASSWORD + "\"}"),
                seed(5, 6, "application/json", "", "", "{\"password\":\"" + Client.PASSWORD + "\"}"),
                seed(6, 0, "application/octet-stream", "", "", "bytes"),
                seed(7, 4, "", "", "https://elsewhere.example/", ""));
    }

    private static byte[] seed(int call, int status, String type, String after, String location, String body) {
        return Input.of(call, status, type, after, location, body.getBytes(StandardCharsets.UTF_8));
    }
}
