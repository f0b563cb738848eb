package dev.partnercenter.usgov.internal.gdap;

import com.microsoft.graph.tenantrelationships.delegatedadmincustomers.DelegatedAdminCustomersRequestBuilder;
import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.DelegatedAdminRelationshipsRequestBuilder;
import com.microsoft.graph.tenantrelationships.delegatedadminrelationships.item.DelegatedAdminRelationshipItemRequestBuilder;
import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.Paged;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.ServiceCall;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.internal.graph.GraphAnswer;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.function.Function;

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

    /** Sends a request and reads the object it is answered with, and the call for exceptions about what that says. */
    public <T extends Record> Told<T> told(GraphOperation operation, RequestInformation request, Class<T> type) {
        return send(
                operation, request, answer -> new Told<>(GdapModels.read(answer.required(), type), answer.details()));
    }

    /** Sends a request and reads the answer with its status and headers. */
    public <T> T send(GraphOperation operation, RequestInformation request, Function<GraphAnswer, T> reader) {
        return tenant.send(operation, call(operation, request), reader);
    }

    /** Sends a request whose success says all. */
    public void send(GraphOperation operation, RequestInformation request) {
        door().send(call(operation, request));
    }

    /** Describes a collection. */
    public <T extends Record> Paged<T> pages(GraphOperation operation, RequestInformation first, Class<T> type) {
        return door().pages(call(operation, first), object -> GdapModels.read(object, type));
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
