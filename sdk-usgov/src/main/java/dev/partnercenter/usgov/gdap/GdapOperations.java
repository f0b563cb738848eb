package dev.partnercenter.usgov.gdap;

import dev.partnercenter.Operation;
import dev.partnercenter.usgov.graph.GraphOperation;
import java.util.List;

/**
 * The operations of Microsoft Graph on delegated admin relationships, with what each needs in the partner's own
 * tenant. Graph names permissions only; the role is the one that Partner Center's pages on GDAP name.
 */
public final class GdapOperations {
    private static final List<String> READ =
            List.of("DelegatedAdminRelationship.Read.All", "DelegatedAdminRelationship.ReadWrite.All");
    private static final List<String> WRITE = List.of("DelegatedAdminRelationship.ReadWrite.All");
    private static final List<String> ADMIN_AGENT = List.of("Admin agent");

    private static final String RELATIONSHIPS = "/v1.0/tenantRelationships/delegatedAdminRelationships";
    private static final String RELATIONSHIP = RELATIONSHIPS + "/{relationshipId}";
    private static final String ASSIGNMENTS = RELATIONSHIP + "/accessAssignments";
    private static final String ASSIGNMENT = ASSIGNMENTS + "/{assignmentId}";
    private static final String CUSTOMERS = "/v1.0/tenantRelationships/delegatedAdminCustomers";
    private static final String CUSTOMER = CUSTOMERS + "/{tenantId}";

    public static final GraphOperation LIST_RELATIONSHIPS =
            read("tenantrelationship-list-delegatedadminrelationships", RELATIONSHIPS);
    public static final GraphOperation CREATE_RELATIONSHIP =
            write(Operation.post("tenantrelationship-post-delegatedadminrelationships", RELATIONSHIPS));
    public static final GraphOperation GET_RELATIONSHIP = read("delegatedadminrelationship-get", RELATIONSHIP);
    public static final GraphOperation UPDATE_RELATIONSHIP =
            write(Operation.patch("delegatedadminrelationship-update", RELATIONSHIP));
    public static final GraphOperation DELETE_RELATIONSHIP =
            write(Operation.delete("delegatedadminrelationship-delete", RELATIONSHIP));

    public static final GraphOperation CREATE_REQUEST =
            write(Operation.post("delegatedadminrelationship-post-requests", RELATIONSHIP + "/requests"));
    public static final GraphOperation LIST_REQUESTS =
            read("delegatedadminrelationship-list-requests", RELATIONSHIP + "/requests");
    public static final GraphOperation GET_REQUEST =
            read("delegatedadminrelationshiprequest-get", RELATIONSHIP + "/requests/{requestId}");
    public static final GraphOperation LIST_OPERATIONS =
            read("delegatedadminrelationship-list-operations", RELATIONSHIP + "/operations");
    public static final GraphOperation GET_OPERATION =
            read("delegatedadminrelationshipoperation-get", RELATIONSHIP + "/operations/{operationId}");

    public static final GraphOperation LIST_ASSIGNMENTS =
            read("delegatedadminrelationship-list-accessassignments", ASSIGNMENTS);
    public static final GraphOperation CREATE_ASSIGNMENT =
            write(Operation.post("delegatedadminrelationship-post-accessassignments", ASSIGNMENTS));
    public static final GraphOperation GET_ASSIGNMENT = read("delegatedadminaccessassignment-get", ASSIGNMENT);
    public static final GraphOperation UPDATE_ASSIGNMENT =
            write(Operation.patch("delegatedadminaccessassignment-update", ASSIGNMENT));
    public static final GraphOperation DELETE_ASSIGNMENT =
            write(Operation.delete("delegatedadminaccessassignment-delete", ASSIGNMENT));

    public static final GraphOperation LIST_CUSTOMERS =
            read("tenantrelationship-list-delegatedadmincustomers", CUSTOMERS);
    public static final GraphOperation GET_CUSTOMER = read("delegatedadmincustomer-get", CUSTOMER);
    public static final GraphOperation LIST_SERVICE_MANAGEMENT_DETAILS =
            read("delegatedadmincustomer-list-servicemanagementdetails", CUSTOMER + "/serviceManagementDetails");

    private GdapOperations() {}

    /** {@return all of them, in the order in which they stand here} */
    public static List<GraphOperation> all() {
        return List.of(
                LIST_RELATIONSHIPS,
                CREATE_RELATIONSHIP,
                GET_RELATIONSHIP,
                UPDATE_RELATIONSHIP,
                DELETE_RELATIONSHIP,
                CREATE_REQUEST,
                LIST_REQUESTS,
                GET_REQUEST,
                LIST_OPERATIONS,
                GET_OPERATION,
                LIST_ASSIGNMENTS,
                CREATE_ASSIGNMENT,
                GET_ASSIGNMENT,
                UPDATE_ASSIGNMENT,
                DELETE_ASSIGNMENT,
                LIST_CUSTOMERS,
                GET_CUSTOMER,
                LIST_SERVICE_MANAGEMENT_DETAILS);
    }

    private static GraphOperation read(String page, String path) {
        return GraphOperation.of(Operation.get(page, path), READ, ADMIN_AGENT);
    }

    private static GraphOperation write(Operation operation) {
        return GraphOperation.of(operation, WRITE, ADMIN_AGENT);
    }
}
