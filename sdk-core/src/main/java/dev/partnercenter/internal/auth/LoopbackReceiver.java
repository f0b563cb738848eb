package dev.partnercenter.internal.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.TokenException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a free port of 127.0.0.1 for the one request by which the browser brings the authorization code. Requests
 * with another state are answered but not believed: any page in the browser can make them.
 */
final class LoopbackReceiver implements AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "POST");
    private static final int LARGEST_FORM = 1 << 16;

    private final BoundTokenRequest request;
    private final EntraErrors errors;
    private final String state;
    private final HttpServer server;
    private final CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();

    LoopbackReceiver(BoundTokenRequest request, String tenant, String state) {
        this.request = request;
        this.errors = new EntraErrors(request, tenant);
        this.state = state;
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        } catch (IOException e) {
            throw request.failure("no port of 127.0.0.1 could be opened for the sign-in", e);
        }
        server.createContext("/", this::handle);
        // The server's one thread is made by this daemon thread and so is a daemon itself.
        server.start();
    }

    /** The address to register for the application; Entra ignores the port of {@code http://localhost}. */
    URI redirectUri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** {@return the authorization code} */
    String await() {
        try {
            Map<String, String> parameters =
                    answer.get(Math.max(1, request.remaining().toNanos()), TimeUnit.NANOSECONDS);
            String code = parameters.get("code");
            if (code == null || code.isBlank()) {
                throw declined(parameters);
            }
            return code;
        } catch (TimeoutException e) {
            throw request.outOfTime(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for the sign-in", request.call(), e);
        } catch (ExecutionException e) {
            throw request.failure("the sign-in could not be read", e);
        }
    }

    private TokenException declined(Map<String, String> parameters) {
        return errors.refused(new EntraReply(200, null, null, new EntraAnswer(200, parameters), "redirect"), "");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean asksForRoot =
                    exchange.getRequestURI().getPath().equals("/") && METHODS.contains(exchange.getRequestMethod());
            Map<String, String> parameters = asksForRoot ? parameters(exchange) : Map.of();
            if (!asksForRoot) {
                reply(exchange, 404, "Nothing here", "This address only receives a sign-in.");
            } else if (!matches(parameters.get("state"))) {
                reply(exchange, 400, "Sign-in refused", "This answer does not belong to the sign-in under way.");
            } else if (parameters.get("code") == null) {
                reply(exchange, 200, "Not signed in", "The program says why. You can close this window.");
                answer.complete(parameters);
            } else {
                reply(exchange, 200, "Signed in", "You can close this window and go back to the program.");
                answer.complete(parameters);
            }
        }
    }

    private boolean matches(@Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, String title, String text) throws IOException {
        String page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title><style>body{font-family:system-ui,sans-serif;margin:20vh auto;max-width:32rem;"
                + "text-align:center}</style></head><body><h1>" + title + "</h1><p>" + text + "</p></body></html>";
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** MSAL4J asks for the answer as a posted form, which keeps the code out of the browser's history; some query. */
    private static Map<String, String> parameters(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            byte[] form = exchange.getRequestBody().readNBytes(LARGEST_FORM);
            return Forms.decode(new String(form, StandardCharsets.UTF_8));
        }
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? Map.of() : Forms.decode(query);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
