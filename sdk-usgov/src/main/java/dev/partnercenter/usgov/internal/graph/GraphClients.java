package dev.partnercenter.usgov.internal.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.http.ObservabilityOptions;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import dev.partnercenter.spi.ModuleDoor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The clients of the Graph SDK that applications were given, one per tenant; those unused for the longest time are dropped. */
public final class GraphClients {
    private static final int KEPT = 100;

    private final Map<Key, GraphServiceClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, GraphServiceClient> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(ModuleDoor door, @Nullable String tenantId) {}

    private GraphClients() {}

    /**
     * Gives the client for a tenant.
     *
     * @param door whose calls it makes; a view of a client has a door, and so clients, of its own
     * @param tenantId the customer, or null for the partner's own tenant
     */
    public static GraphServiceClient of(ModuleDoor door, @Nullable String tenantId) {
        return door.shared(GraphClients.class, GraphClients::new).get(new Key(door, tenantId));
    }

    private synchronized GraphServiceClient get(Key key) {
        return clients.computeIfAbsent(key, GraphClients::make);
    }

    private static GraphServiceClient make(Key key) {
        // It never opens a connection, so it needs no TLS either.
        OkHttpClient sender = new OkHttpClient.Builder()
                .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                .addInterceptor(new EngineInterceptor(key.door(), key.tenantId()))
                .build();
        ObservabilityOptions observability = new ObservabilityOptions();
        observability.setIncludeEUIIAttributes(false);
        return GraphRequests.client(
                new OkHttpRequestAdapter(new UrlTemplate.Noted(), null, null, sender, observability),
                key.door().cloud());
    }
}
