package dev.partnercenter.usgov.gdap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import okhttp3.mockwebserver.RecordedRequest;

/** Objects as Microsoft Graph sends them. */
final class GdapJson {
    static final String RELATIONSHIP_ID = "3d1c7a90-52be-4f0a-9c44-1b7be2d0a611-9a0c6f3e-7d15-4c2b-8e90-5f4b1c2d3e4f";
    static final String ASSIGNMENT_ID = "b7c3d5a1-0f42-4a6e-9d11-6c2e8f905b7d";
    static final String OPERATION_ID = "6a1f0c52-93de-4b77-8a2b-0e4d7c9f1a35";
    static final String ROLE = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
    static final String OTHER_ROLE = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
    static final String ETAG = "W/\"JyI3YTAwYzEyZi0wMDAwLTAyMDAn\"";

    private static final ObjectMapper JSON = new ObjectMapper();

    private GdapJson() {}

    static String relationship(String status) {
        return """
                {"@odata.type": "#microsoft.graph.delegatedAdminRelationship",
                 "@odata.context": "https://graph.microsoft.us/v1.0/$metadata#tenantRelationships/x/$entity",
                 "@odata.etag": "W/\\"JyI3YTAwYzEyZi0wMDAwLTAyMDAn\\"",
                 "id": "%s", "displayName": "Harbor County help desk", "duration": "P365D",
                 "autoExtendDuration": "PT0S", "status": "%s",
                 "customer": {"tenantId": "0d3b8f5a-6c1e-4a27-b0f9-2e7d5c4a1b60", "displayName": "Harbor County"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}]},
                 "createdDateTime": "2026-02-10T11:24:42.3148266Z",
                 "lastModifiedDateTime": "2026-02-10T11:26:44.9941884Z",
                 "activatedDateTime": "", "endDateTime": null, "laterProperty": {"a": [1, 2.50]}}
                """.formatted(RELATIONSHIP_ID, status, ROLE);
    }

    static String assignment(String status, String role) {
        return """
                {"@odata.etag": "W/\\"JyI3YTAwYzEyZi0wMDAwLTAyMDAn\\"", "id": "%s", "status": "%s",
                 "accessContainer": {"accessContainerId": "4f7c2d1e-8b90-4a35-a6d2-7e1f0c9b8a54",
                                     "accessContainerType": "securityGroup"},
                 "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}]},
                 "createdDateTime": "2026-02-11T08:00:00Z"}
                """.formatted(ASSIGNMENT_ID, status, role);
    }

    static String operation(String status) {
        return """
                {"@odata.etag": "W/\\"JyI5\\"", "id": "%s", "operationType": "delegatedAdminAccessAssignmentUpdate",
                 "data": "{\\"id\\":\\"%s\\"}", "status": "%s"}
                """.formatted(OPERATION_ID, ASSIGNMENT_ID, status);
    }

    static String error(String code, String message) {
        return "{\"error\": {\"code\": \"" + code + "\", \"message\": \"" + message + "\"}}";
    }

    /** Where an accepted change says that it can be followed. */
    static String operationLink() {
        return GraphStub.GRAPH + "/v1.0/tenantRelationships/delegatedAdminRelationships/" + RELATIONSHIP_ID
                + "/operations/" + OPERATION_ID;
    }

    static JsonNode body(RecordedRequest request) throws JsonProcessingException {
        return JSON.readTree(request.getBody().readUtf8());
    }

    static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }
}
