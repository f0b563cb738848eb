package dev.partnercenter.usgov.internal.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import okhttp3.Call;
import okhttp3.Request;

/** The Graph SDK as a maker of requests. It cannot send: what it is given for that refuses. */
final class GraphRequests {
    private static final Call.Factory NO_CALLS = request -> {
        throw new IllegalStateException("requests are sent by the client's engine");
    };

    private final OkHttpRequestAdapter adapter;
    private final GraphServiceClient graph;

    GraphRequests(PartnerCloud cloud) {
        adapter = new OkHttpRequestAdapter(new AnonymousAuthenticationProvider(), null, null, NO_CALLS);
        graph = client(adapter, cloud);
    }

    /** {@return a client of the Graph SDK on the cloud's root} */
    static GraphServiceClient client(OkHttpRequestAdapter adapter, PartnerCloud cloud) {
        // Before the client is made: later it is ignored, and the client falls back to the commercial cloud.
        adapter.setBaseUrl(cloud.root(Service.GRAPH) + "/v1.0");
        return new GraphServiceClient(adapter);
    }

    GraphServiceClient graph() {
        return graph;
    }

    Request request(RequestInformation information) {
        Request request = adapter.convertToNativeRequest(information);
        return request.newBuilder().url(DocumentedUrls.of(request.url())).build();
    }
}
