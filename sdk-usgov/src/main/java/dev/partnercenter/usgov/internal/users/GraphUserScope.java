package dev.partnercenter.usgov.internal.users;

import com.microsoft.graph.users.item.UserItemRequestBuilder;
import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import dev.partnercenter.usgov.internal.licenses.LicenseAssignments;
import dev.partnercenter.usgov.internal.licenses.LicenseMapping;
import dev.partnercenter.usgov.internal.roles.RoleMapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One account of a tenant through Microsoft Graph. */
final class GraphUserScope implements UserScope {
    private final GraphTenant tenant;
    private final String userId;

    GraphUserScope(GraphTenant tenant, String userId) {
        this.tenant = tenant;
        this.userId = Checks.segment("userId", userId);
    }

    @Override
    public CustomerUser get() {
        return tenant.read(
                GraphOperations.GET_USER,
                user().toGetRequestInformation(request -> request.queryParameters.select = UserSelection.ALL.clone()),
                UserMapping::read);
    }

    @Override
    public CustomerUser update(CustomerUser user) {
        Map<String, @Nullable Object> changes = ModelJson.changes(Checks.notNull("user", user));
        if (!changes.isEmpty()) {
            update(GraphOperations.UPDATE_USER, changes);
        }
        return user;
    }

    @Override
    public void resetPassword(PasswordProfile newPassword) {
        if (Checks.notNull("newPassword", newPassword).password() == null) {
            throw new IllegalArgumentException("newPassword must hold a password");
        }
        update(GraphOperations.RESET_PASSWORD, Map.of("passwordProfile", ModelJson.properties(newPassword)));
    }

    @Override
    public PendingResult<PasswordReset> startPasswordReset() {
        return new PasswordResets(tenant, userId).start();
    }

    private void update(GraphOperation operation, Map<String, ? extends @Nullable Object> changes) {
        tenant.send(operation, user().toPatchRequestInformation(UserMapping.write(changes)));
    }

    @Override
    public void delete() {
        tenant.send(GraphOperations.DELETE_USER, user().toDeleteRequestInformation());
    }

    @Override
    public CustomerUser restore() {
        return tenant.read(
                GraphOperations.RESTORE_USER,
                tenant.graph()
                        .directory()
                        .deletedItems()
                        .byDirectoryObjectId(userId)
                        .restore()
                        .toPostRequestInformation(),
                UserMapping::read);
    }

    @Override
    public Paged<DirectoryRole> directoryRoles() {
        return tenant.pages(
                GraphOperations.LIST_USER_ROLES,
                user().memberOf().graphDirectoryRole().toGetRequestInformation(),
                RoleMapping::read);
    }

    @Override
    public Paged<License> licenses() {
        return tenant.pages(
                GraphOperations.LIST_LICENSE_DETAILS,
                user().licenseDetails().toGetRequestInformation(),
                LicenseMapping::license);
    }

    @Override
    public Paged<License> licenses(List<LicenseGroupId> licenseGroupIds) {
        throw LicenseMapping.noLicenseGroups(Checks.notNull("licenseGroupIds", licenseGroupIds));
    }

    @Override
    public LicenseUpdate assignLicenses(LicenseUpdate update) {
        return new LicenseAssignments(tenant).assign(userId, update);
    }

    private UserItemRequestBuilder user() {
        return tenant.graph().users().byUserId(userId);
    }
}
