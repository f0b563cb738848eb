package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.benchmarks.parse.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The JDK's client and Jackson, with the headers and time-outs of the SDK. It is not asked for tokens. */
final class JdkClient implements ServiceClient {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Exact json = new Exact();
    private final Lazily<PageReader> pages = new Lazily<>(() -> PageReader.named("raw"));
    private final String root;

    JdkClient(String address) {
        root = address + "/api.partnercenter.microsoft.com";
    }

    /** Reads an answer. */
    private interface Reader {
        Object read(InputStream body) throws IOException;
    }

    @Override
    public Object customer() throws IOException {
        return send(request("/v1/customers/" + Known.CUSTOMER).build(), json::customer);
    }

    @Override
    public Object order() throws IOException {
        HttpRequest request = request("/v1/customers/" + Known.CUSTOMER + "/orders")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(json.order()))
                .build();
        return send(request, json::order);
    }

    @Override
    public Object page(String invoice) throws IOException {
        return page(invoice, null);
    }

    @Override
    public Walked walk(int atMost) throws IOException {
        return new PageWalk(token -> page(Known.INVOICE, token)).walk(atMost);
    }

    private Object page(String invoice, @Nullable String continuation) throws IOException {
        HttpRequest.Builder request = request(PageWalk.path(invoice, continuation));
        if (continuation != null) {
            request.header("MS-ContinuationToken", continuation);
        }
        return send(request.build(), pages.get()::read);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "partnercenter-benchmarks/1 (by hand)")
                .header("MS-Contract-Version", "v1")
                .header("MS-RequestId", UUID.randomUUID().toString())
                .header("MS-CorrelationId", UUID.randomUUID().toString())
                .header("X-Locale", "en-US")
                .header("Authorization", "Bearer canary-token-of-the-jdk-client");
    }

    private Object send(HttpRequest request, Reader reader) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        boolean zipped = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        try (InputStream body = zipped ? new GZIPInputStream(response.body()) : response.body()) {
            if (response.statusCode() / 100 != 2) {
                throw new IOException("status " + response.statusCode());
            }
            return reader.read(body);
        }
    }

    @Override
    public String told(Object answer) {
        return json.told(answer);
    }

    @Override
    public @Nullable Totals totals(Object page) {
        return pages.get().totals(page);
    }

    @Override
    public void close() {
        // The client of Java 17 ends when nothing refers to it.
    }
}
