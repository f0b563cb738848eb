package dev.partnercenter.durable.proof;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.TestIdentity;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;

/** Buys things, in the program that is killed. */
interface Buyer extends AutoCloseable {
    /** How long a client waits for an answer that does not come. */
    Duration PATIENCE = Duration.ofMillis(400);

    /**
     * Buys, and comes back when it is known what came of it, or not to be known now.
     *
     * @return {@code ORDERED}, {@code UNKNOWN} or {@code OPEN}
     */
    String buy(String businessKey, String customerId);

    @Override
    void close();

    /** A client that soon loses patience. */
    static PartnerCenterClient client(URI service) {
        return PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(service)
                .appCredential(Credentials.testOnly(Credentials.clientSecret(
                        TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET)))
                .httpClient(new OkHttpClient.Builder()
                        .connectTimeout(PATIENCE)
                        .readTimeout(PATIENCE)
                        .build())
                .retryPolicy(new RetryPolicy(3, Duration.ofMillis(20), Duration.ofMillis(100)))
                .deadline(Duration.ofSeconds(5))
                .build();
    }

    /** What is bought under a key: the name of the line is the key, so that orders can be counted by it. */
    static List<CartLineItem> goods(String businessKey) {
        return List.of(CartLineItem.builder()
                .id(0)
                .catalogItemId(TestCatalog.PRODUCTIVITY_G3)
                .friendlyName(businessKey)
                .quantity(1)
                .billingCycle(BillingCycle.MONTHLY)
                .build());
    }
}
