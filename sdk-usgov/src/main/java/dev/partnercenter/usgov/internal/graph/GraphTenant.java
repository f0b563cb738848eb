package dev.partnercenter.usgov.internal.graph;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.Service;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.ServiceCall;
import dev.partnercenter.usgov.graph.GraphOperation;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Graph in one tenant. The Graph SDK makes the requests; the client's engine sends them, with the tenant's token.
 */
public final class GraphTenant {
    private final ModuleDoor door;
    private final GraphRequests requests;
    private final @Nullable String tenantId;

    private GraphTenant(ModuleDoor door, GraphRequests requests, @Nullable String tenantId) {
        this.door = door;
        this.requests = requests;
        this.tenantId = tenantId;
    }

    /**
     * Selects a tenant.
     *
     * @param door the client
     * @param tenantId the customer, or null for the partner's own tenant
     */
    public static GraphTenant of(ModuleDoor door, @Nullable String tenantId) {
        return new GraphTenant(door, door.shared(GraphRequests.class, () -> new GraphRequests(door.cloud())), tenantId);
    }

    /** {@return the builders of requests, to be made into one with a {@code to…RequestInformation} method} */
    public GraphServiceClient graph() {
        return requests.graph();
    }

    /** {@return the client, for what has no method here} */
    public ModuleDoor door() {
        return door;
    }

    /** {@return the customer, or null for the partner's own tenant} */
    public @Nullable String tenantId() {
        return tenantId;
    }

    /** Sends a request and reads the JSON object it is answered with. */
    public <T> T read(GraphOperation operation, RequestInformation request, Function<Map<String, Object>, T> reader) {
        return door.read(call(operation, request), reader);
    }

    /** Sends a request; what the answer holds besides success is for the caller to see. */
    public Response send(GraphOperation operation, RequestInformation request) {
        return door.send(call(operation, request));
    }

    /** Sends a request and reads the answer with its status and headers. */
    public <T> T send(GraphOperation operation, RequestInformation request, Function<GraphAnswer, T> reader) {
        return send(operation, request(request), reader);
    }

    /** Sends a request that is ready and reads the answer with its status and headers. */
    public <T> T send(GraphOperation operation, Request request, Function<GraphAnswer, T> reader) {
        return send(operation, call(operation, request), reader);
    }

    /** Sends a call of the door and reads the answer with its status and headers. */
    public <T> T send(GraphOperation operation, ServiceCall call, Function<GraphAnswer, T> reader) {
        return door.send(call, answer -> reader.apply(new GraphAnswer(door, operation, answer)));
    }

    /** Describes a collection. */
    public <T> Paged<T> pages(
            GraphOperation operation, RequestInformation first, Function<Map<String, Object>, T> element) {
        return door.pages(call(operation, first), element);
    }

    /** {@return the operation with the tokens that this tenant accepts} */
    public GraphOperation here(GraphOperation operation) {
        return tenantId == null ? operation : operation.userOnly();
    }

    /** {@return the value of {@code @odata.id} for an object of the directory, on the cloud's own root} */
    public String reference(String objectId) {
        // As one segment, whatever it holds: Graph takes the address apart again.
        return HttpUrl.get(door.cloud().root(Service.GRAPH) + "/v1.0/directoryObjects")
                .newBuilder()
                .addPathSegment(objectId)
                .toString();
    }

    /** {@return the same tenant for calls that may take so long at most} */
    GraphTenant within(Duration longest) {
        return new GraphTenant(door.within(longest), requests, tenantId);
    }

    /** {@return a call that was not made, for exceptions that say so} */
    public CallDetails unsent(GraphOperation operation) {
        Operation plain = operation.operation();
        return new CallDetails(plain.id(), plain.method(), plain.path(), null, null, 0);
    }

    /** {@return a request for the door itself, with another text on what it needs} */
    public ServiceCall call(GraphOperation operation, RequestInformation information, String forbiddenHint) {
        Operation plain = here(operation).operation();
        return new ServiceCall(plain, tenantId, requests.request(information), forbiddenHint);
    }

    /** {@return the request that the Graph SDK makes of this} */
    public Request request(RequestInformation information) {
        return requests.request(information);
    }

    /** {@return a request for the door itself} */
    public ServiceCall call(GraphOperation operation, Request request) {
        GraphOperation needed = here(operation);
        return new ServiceCall(needed.operation(), tenantId, request, needed.forbiddenHint());
    }

    private ServiceCall call(GraphOperation operation, RequestInformation information) {
        return call(operation, request(information));
    }
}
