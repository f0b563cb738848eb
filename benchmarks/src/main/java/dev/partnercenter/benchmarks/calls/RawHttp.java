package dev.partnercenter.benchmarks.calls;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;

/** OkHttp with the settings of the SDK, so that what is compared is what the SDK adds to it. */
final class RawHttp {
    private RawHttp() {}

    static OkHttpClient client() {
        return new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(60))
                .writeTimeout(Duration.ofSeconds(60))
                .callTimeout(Duration.ofMinutes(2))
                .connectionPool(new ConnectionPool(32, 5, TimeUnit.MINUTES))
                // The server speaks plain HTTP. Where nothing is encrypted the SDK does not load the trusted
                // authorities,
                // and a cold start must not be compared with one that does.
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .build();
    }
}
