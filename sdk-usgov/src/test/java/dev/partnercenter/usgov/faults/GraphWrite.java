package dev.partnercenter.usgov.faults;

import dev.partnercenter.Secret;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;

/** Changes of each kind, and what Graph answers when they are done. */
enum GraphWrite {
    CREATE_USER(201, "{\"id\": \"" + FaultyGraph.USER + "\", \"displayName\": \"Dana Whitlock\"}", "List what exists"),
    UPDATE_USER(204, "", "Get the resource to see whether it has changed"),
    DELETE_USER(204, "", "Get the resource to see whether it is still there"),
    ADD_MEMBER(204, "", "List what exists"),
    ASSIGN_LICENSE(200, "{\"id\": \"" + FaultyGraph.USER + "\", \"assignedLicenses\": []}", "List what exists");

    private final int status;
    private final String body;
    private final String howToFindOut;

    GraphWrite(int status, String body, String howToFindOut) {
        this.status = status;
        this.body = body;
        this.howToFindOut = howToFindOut;
    }

    void run(Directory directory) {
        switch (this) {
            case CREATE_USER -> directory.users().create(newUser());
            case UPDATE_USER ->
                directory
                        .users()
                        .byId(FaultyGraph.USER)
                        .update(CustomerUser.builder().lastName("Delgado").build());
            case DELETE_USER -> directory.users().byId(FaultyGraph.USER).delete();
            case ADD_MEMBER -> directory.groups().byId(FaultyGraph.GROUP).addMember(FaultyGraph.USER);
            case ASSIGN_LICENSE -> directory.users().byId(FaultyGraph.USER).assignLicenses(removal());
        }
    }

    MockResponse done() {
        return body.isEmpty() ? FaultyGraph.status(status) : FaultyGraph.json(status, body);
    }

    /** How the advice begins when it is not known whether it was done. */
    String howToFindOut() {
        return howToFindOut;
    }

    static LicenseUpdate removal() {
        return LicenseUpdate.builder()
                .licensesToRemove(List.of("314c4481-f395-4525-be8b-2ec4bb1e9d91"))
                .build();
    }

    private static CustomerUser newUser() {
        return CustomerUser.builder()
                .userPrincipalName("dana@harborcounty.onmicrosoft.us")
                .displayName("Dana Whitlock")
                .usageLocation("US")
                .passwordProfile(PasswordProfile.builder()
                        .password(Secret.of("canary-password-of-a-graph-write"))
                        .forceChangePassword(true)
                        .build())
                .build();
    }
}
