package dev.partnercenter.samples.command;

import dev.partnercenter.AuthMode;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Waiting;
import dev.partnercenter.samples.view.AdministratorRow;
import dev.partnercenter.samples.view.ProductRow;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The last steps of {@code onboard}: somebody who may administer users and has a license of what was bought. */
final class AdministratorSteps {
    private static final String CREATE = "Create the admin user";
    private static final String ROLE = "Give the user a role";
    private static final String LICENSE = "Assign a license";

    private final Connection connection;
    private final Report report;
    private final Skips skips;
    private final Repeat repeat;
    private final Tenant tenant;

    AdministratorSteps(Connection connection, Report report, Skips skips, Repeat repeat, Tenant tenant) {
        this.connection = connection;
        this.report = report;
        this.skips = skips;
        this.repeat = repeat;
        this.tenant = tenant;
    }

    /** {@return whether anything can be done here; if not, the steps are shown with the reason} */
    boolean arePossible() {
        if (connection.authModes().contains(AuthMode.APP_USER)) {
            return true;
        }
        List.of(CREATE, ROLE, LICENSE).forEach(step -> skips.skip(step, Skips.APP_ONLY));
        return false;
    }

    /** Microsoft Graph, which serves people in the government clouds, lets nobody into a new tenant at first. */
    void awaitDirectory(CloudName cloud, String customerId) {
        if (cloud == CloudName.GLOBAL) {
            return;
        }
        try (Waiting waiting = report.waiting("Wait for the directory", 1)) {
            waiting.show(0, "this can take minutes");
            MicrosoftGraph.of(connection.partner()).awaitAccess(customerId, repeat.patience());
        }
        report.done("Microsoft Graph lets the partner in");
    }

    CustomerUser create(CustomerUser draft, PasswordOption password) {
        connection.confirm("create the user " + draft.userPrincipalName() + " in " + tenant.name());
        report.step(CREATE);
        CustomerUser created = tenant.directory().users().create(draft);
        report.done(draft.displayName() + ", " + draft.userPrincipalName());
        password.tell(report, "    ", draft.userPrincipalName(), draft.passwordProfile());
        // Microsoft Graph answers a few properties only; the rest is what was asked for.
        return draft.toBuilder().id(created.id()).build();
    }

    void giveRole(CustomerUser user, String name) {
        connection.confirm("give the role " + name + " to " + user.userPrincipalName());
        report.step(ROLE);
        DirectoryRole role = Roles.find(tenant, name);
        Roles.scope(tenant, role).addMember(RolesAdd.member(user));
        report.done(String.valueOf(role.name()));
    }

    void giveLicense(CustomerUser user, CatalogItem bought) {
        if (!bought.countable()) {
            skips.skip(LICENSE, Skips.BY_USE);
            return;
        }
        ProductRow product = awaitProduct();
        connection.confirm("give a license of " + product.name() + " to " + user.userPrincipalName());
        report.step(LICENSE);
        People.scope(tenant, user)
                .assignLicenses(
                        LicenseUpdate.builder()
                                .licensesToAssign(List.of(LicenseAssignment.builder()
                                        .skuId(product.productId())
                                        .build()))
                                .build(),
                        Objects.requireNonNull(user.usageLocation()));
        report.done(product.name() + ", usage location " + user.usageLocation());
    }

    /** A new customer has no other product than what was just bought. */
    private ProductRow awaitProduct() {
        ProductRow product;
        try (Waiting waiting = report.waiting("Wait for the licenses", 1)) {
            product = repeat.until(
                    () -> {
                        waiting.show(0, "not there yet");
                        return availableProduct();
                    },
                    "Stopped. The licenses are bought and will be there; 'licenses assign' gives them to users",
                    "No licenses turned up within " + repeat.patience().toMinutes()
                            + " minutes. Look again with 'licenses list', and give them to users with 'licenses assign'");
        }
        report.done(product.available() + " of " + product.name());
        return product;
    }

    private Optional<ProductRow> availableProduct() {
        return tenant.directory().subscribedSkus().list().stream()
                .map(ProductRow::of)
                .filter(product -> product.available() != null && product.available() > 0)
                .findFirst();
    }

    AdministratorRow readBack(CustomerUser user) {
        return AdministratorRow.read(People.scope(tenant, user));
    }
}
