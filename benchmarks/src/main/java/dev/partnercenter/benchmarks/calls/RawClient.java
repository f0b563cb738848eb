package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.Totals;
import dev.partnercenter.benchmarks.parse.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** OkHttp and Jackson used by hand, with the headers and time-outs of the SDK. */
final class RawClient implements ServiceClient {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final String HOST = "api.partnercenter.microsoft.com";

    private final OkHttpClient http = RawHttp.client();
    private final Exact json = new Exact();
    private final String root;
    private final Lazily<String> token;
    private final Lazily<PageReader> pages;

    RawClient(String address, String name) {
        root = address + "/" + HOST;
        RawTokens tokens = new RawTokens(http, address, "login.microsoftonline.com");
        token = new Lazily<>(() -> tokens.ofClient("https://" + HOST + "/.default"));
        pages = new Lazily<>(() -> PageReader.named(name));
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
        Request request = request("/v1/customers/" + Known.CUSTOMER + "/orders")
                .post(RequestBody.create(json.order(), JSON))
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
        Request.Builder request = request(PageWalk.path(invoice, continuation));
        if (continuation != null) {
            request.header("MS-ContinuationToken", continuation);
        }
        return send(request.build(), pages.get()::read);
    }

    private Request.Builder request(String path) {
        return new Request.Builder()
                .url(root + path)
                .header("Accept", "application/json")
                .header("User-Agent", "partnercenter-benchmarks/1 (by hand)")
                .header("MS-Contract-Version", "v1")
                .header("MS-RequestId", UUID.randomUUID().toString())
                .header("MS-CorrelationId", UUID.randomUUID().toString())
                .header("X-Locale", "en-US")
                .header("Authorization", "Bearer " + token.get());
    }

    private Object send(Request request, Reader reader) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("status " + response.code());
            }
            return reader.read(Objects.requireNonNull(response.body()).byteStream());
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
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
