package dev.partnercenter.usgov.internal.gdap;

import com.microsoft.graph.tenantrelationships.delegatedadmincustomers.DelegatedAdminCustomersRequestBuilder;
import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.DelegatedAdminRelationshipsRequestBuilder;
import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.item.DelegatedAdminRelationshipItemRequestBuilder;
import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.ServiceCall;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.io.IOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Microsoft Graph in the partner's own tenant, where its delegated admin relationships are. */
public final class PartnerGraph {
    /** A preference: without it Graph hides the values that came later behind {@code unknownFutureValue}. */
    public static final String ALL_VALUES = "include-unknown-enum-members";

    private final GraphTenant tenant;

    /** Through the door of a client. */
    public PartnerGraph(ModuleDoor door) {
        tenant = GraphTenant.of(door, null);
    }

    /** {@return requests on all relationships} */
    public DelegatedAdminRelationshipsRequestBuilder relationships() {
        return tenant.graph().tenantRelationships().delegatedAdminRelationships();
    }

    /** {@return requests on one relationship} */
    public DelegatedAdminRelationshipItemRequestBuilder relationship(String relationshipId) {
        return relationships().byDelegatedAdminRelationshipId(relationshipId);
    }

    /** {@return requests on all customers} */
    public DelegatedAdminCustomersRequestBuilder customers() {
        return tenant.graph().tenantRelationships().delegatedAdminCustomers();
    }

    /** {@return the client, for what has no method here} */
    public ModuleDoor door() {
        return tenant.door();
    }

    /** Sends a request and reads the object it is answered with. */
    public <T extends Record> T read(GraphOperation operation, RequestInformation request, Class<T> type) {
        return door().read(call(operation, request), object -> GdapModels.read(object, type));
    }

    /** Sends a request; what the answer holds besides success is for the caller to see. */
    public Response send(GraphOperation operation, RequestInformation request) {
        return door().send(call(operation, request));
    }

    /** Describes a collection. */
    public <T extends Record> Paged<T> pages(GraphOperation operation, RequestInformation first, Class<T> type) {
        return door().pages(call(operation, first), object -> GdapModels.read(object, type));
    }

    /**
     * {@return the object in an answer, or null if it is empty}
     *
     * @throws DecodeException if it holds something else
     */
    public <T extends Record> @Nullable T body(GraphOperation operation, Response answer, Class<T> type) {
        try {
            byte[] body = answer.body() == null ? new byte[0] : answer.body().bytes();
            return body.length == 0 ? null : GdapModels.read(ModelJson.readObject(body), type);
        } catch (IOException | RuntimeException unreadable) {
            throw new DecodeException(
                    "The answer cannot be read: " + unreadable.getMessage(),
                    answer.code(),
                    details(operation),
                    unreadable);
        }
    }

    static CallDetails details(GraphOperation asked) {
        Operation operation = asked.operation();
        return new CallDetails(operation.id(), operation.method(), operation.path(), null, null, 1);
    }

    private ServiceCall call(GraphOperation operation, RequestInformation request) {
        return tenant.call(operation, request, forbiddenHint(operation));
    }

    private static String forbiddenHint(GraphOperation operation) {
        return "The application needs the delegated permission " + String.join(" or ", operation.delegated())
                + " with consent in the partner's own tenant, and the signed-in user the role "
                + String.join(" or ", operation.gdapRoles())
                + " in Partner Center. An app-only token needs the application permission "
                + String.join(" or ", operation.application())
                + ", and for changes that tenant also needs the service principal of the application"
                + " 2832473f-ec63-45fb-976f-5d45a7d4bb91 (Partner Customer Delegated Administration)";
    }
}
