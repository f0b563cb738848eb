package dev.partnercenter.usgov.leak;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PendingResult;
import dev.partnercenter.RawRequest;
import dev.partnercenter.Service;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.invoices.BillingProvider;
import dev.partnercenter.model.invoices.InvoiceLineItemType;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.ServiceCall;
import dev.partnercenter.usgov.CoreOperations;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.gdap.GdapOperations;
import dev.partnercenter.usgov.gdap.RelationshipScope;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Every operation constant and every way of following a link, once. */
final class ProbeCalls {
    private static final String CUSTOMER = "a1b2c3d4-0000-4111-8222-333344445555";
    private static final List<Operation> OPERATIONS = constants();

    private final PartnerCenterClient partner;
    private final Map<String, Integer> ends;

    ProbeCalls(PartnerCenterClient partner, Map<String, Integer> ends) {
        this.partner = partner;
        this.ends = ends;
    }

    /** Sends each operation. */
    void operations() {
        for (Operation operation : OPERATIONS) {
            attempt(() -> door().send(call(operation, null)));
            if (operation.service() == Service.GRAPH) {
                attempt(() -> door().send(call(operation, CUSTOMER)));
                attempt(() -> door().pages(call(operation, CUSTOMER), element -> element)
                        .toList());
            }
        }
    }

    /** Calls what follows links in answers: collections, changes that take time, other requests of a caller. */
    void links() {
        CustomerScope customer = partner.customers().byId(CUSTOMER);
        attempt(() -> partner.customers().list().toList());
        attempt(() -> customer.subscriptions().list().toList());
        attempt(() -> partner.invoices().list().toList());
        attempt(() -> partner.invoices()
                .byId("G000071204")
                .lineItems(BillingProvider.ONE_TIME, InvoiceLineItemType.BILLING_LINE_ITEMS)
                .toList());
        attempt(() -> customer.users().list().toList());
        attempt(() -> customer.users().listDeleted().toList());
        attempt(() -> customer.directoryRoles().list().toList());
        attempt(() -> customer.groups().list().toList());
        attempt(() -> customer.subscribedSkus().list().toList());
        attempt(() -> partner.directory().users().list().toList());
        RelationshipScope relationship =
                DelegatedAdmin.of(partner).relationships().byId("7d7c7b7a-0000-4111-8222-333344445555");
        attempt(() -> DelegatedAdmin.of(partner).relationships().list().toList());
        attempt(relationship::lockForApproval);
        attempt(() -> follow(relationship.update(DelegatedAdminRelationship.builder()
                .etag("W/\"1\"")
                .duration("P90D")
                .build())));
        attempt(() -> follow(relationship.accessAssignments().byId("8d8c8b8a").delete("W/\"1\"")));
        attempt(() -> follow(customer.subscriptions()
                .byId("5d5c5b5a-0000-4111-8222-333344445555")
                .update(Subscription.builder().quantity(5).build())));
        attempt(() -> follow(
                customer.users().byId("6d6c6b6a-0000-4111-8222-333344445555").startPasswordReset()));
        attempt(() -> partner.raw().send(RawRequest.get("/v1/customers")));
        GraphServiceClient graph = MicrosoftGraph.of(partner).client(CUSTOMER);
        attempt(() -> graph.users().get());
        attempt(() -> graph.users()
                .withUrl("https://" + TemptingServer.COMMERCIAL_GRAPH + "/v1.0/users")
                .get());
        attempt(() -> door().send(new ServiceCall(
                GraphOperations.LIST_USERS.operation(),
                CUSTOMER,
                new Request.Builder()
                        .url("https://" + TemptingServer.COMMERCIAL_GRAPH + "/v1.0/users")
                        .build(),
                null)));
    }

    private static void follow(PendingResult<?> change) {
        if (!change.isDone()) {
            change.poll();
        }
    }

    private ModuleDoor door() {
        return partner.moduleDoor();
    }

    private ServiceCall call(Operation operation, String tenantId) {
        String path = operation.path().replaceAll("\\{[^}]*}", "0a1b2c3d-0000-4111-8222-333344445555");
        boolean hasBody = List.of("POST", "PUT", "PATCH").contains(operation.method());
        return new ServiceCall(
                operation,
                tenantId,
                new Request.Builder()
                        .url(HttpUrl.get(partner.cloud().root(operation.service()) + path))
                        .method(operation.method(), hasBody ? RequestBody.create("{}", null) : null)
                        .build(),
                null);
    }

    private void attempt(Runnable call) {
        String end = "answered";
        try {
            call.run();
        } catch (RuntimeException failure) {
            end = failure.getClass().getSimpleName();
        }
        ends.merge(end, 1, Integer::sum);
    }

    private static List<Operation> constants() {
        List<Operation> all = new ArrayList<>(CoreOperations.all());
        GraphOperations.all().stream().map(GraphOperation::operation).forEach(all::add);
        GdapOperations.all().stream().map(GraphOperation::operation).forEach(all::add);
        return List.copyOf(all);
    }
}
