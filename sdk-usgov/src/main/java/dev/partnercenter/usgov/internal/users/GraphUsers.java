package dev.partnercenter.usgov.internal.users;

import dev.partnercenter.Paged;
import dev.partnercenter.api.users.LicenseUpdateOutcome;
import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import dev.partnercenter.usgov.internal.licenses.LicenseBatch;
import java.util.List;
import java.util.Map;

/** The accounts of a tenant through Microsoft Graph. */
public final class GraphUsers implements Users {
    private final GraphTenant tenant;

    /** In one tenant. */
    public GraphUsers(GraphTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public CustomerUser create(CustomerUser user) {
        return tenant.read(
                GraphOperations.CREATE_USER,
                tenant.graph().users().toPostRequestInformation(NewUser.body(user)),
                UserMapping::read);
    }

    @Override
    public Paged<CustomerUser> list() {
        return list(UserQuery.all());
    }

    @Override
    public Paged<CustomerUser> list(UserQuery query) {
        Checks.notNull("query", query);
        return tenant.pages(
                GraphOperations.LIST_USERS,
                tenant.graph().users().toGetRequestInformation(request -> UserSelection.apply(query, request)),
                UserMapping::read);
    }

    @Override
    public Paged<CustomerUser> listDeleted() {
        return tenant.pages(
                GraphOperations.LIST_DELETED_USERS,
                tenant.graph().directory().deletedItems().graphUser().toGetRequestInformation(),
                UserMapping::read);
    }

    @Override
    public List<LicenseUpdateOutcome> assignLicenses(Map<String, LicenseUpdate> updates) {
        return new LicenseBatch(tenant).assign(updates);
    }

    @Override
    public UserScope byId(String userId) {
        return new GraphUserScope(tenant, userId);
    }
}
