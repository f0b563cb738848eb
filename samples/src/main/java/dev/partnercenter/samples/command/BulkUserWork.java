package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.users.UserQuery;
import dev.partnercenter.api.users.UserScope;
import dev.partnercenter.durable.bulk.BulkWork;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.licenses.License;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.model.licenses.ProductSku;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.samples.view.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What is done for one user. It looks first what is there already, so that it can be done again after a crash, or when it is
 * not known what came of it.
 */
final class BulkUserWork implements BulkWork<UserSheet.Line> {
    private final Tenant tenant;
    private final Map<String, PasswordProfile> created = new ConcurrentHashMap<>();
    private final Set<String> existed = ConcurrentHashMap.newKeySet();

    BulkUserWork(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@return the passwords of those who were created, by sign-in name} */
    Map<String, PasswordProfile> created() {
        return created;
    }

    /** {@return who was there already} */
    Set<String> existed() {
        return existed;
    }

    @Override
    public void run(PartnerCenterClient paced, UserSheet.Line line) {
        Directory directory = tenant.through().apply(paced);
        Optional<CustomerUser> known = find(directory, line.signInName());
        CustomerUser user = known.orElseGet(() -> create(directory, line));
        if (known.isPresent()) {
            existed.add(line.signInName());
        }
        UserScope scope = directory.users().byId(Text.id(user.id(), "a user"));
        List<ProductSku> missing = missing(scope, line, known.isPresent());
        if (!missing.isEmpty()) {
            scope.assignLicenses(update(missing), line.usageLocation());
        }
    }

    private static Optional<CustomerUser> find(Directory directory, String signInName) {
        return directory.users().list(UserQuery.of(FieldFilter.equalTo("userPrincipalName", signInName))).stream()
                .filter(user -> signInName.equalsIgnoreCase(user.userPrincipalName()))
                .findFirst();
    }

    private CustomerUser create(Directory directory, UserSheet.Line line) {
        PasswordProfile password = Passwords.profile();
        CustomerUser user = directory
                .users()
                .create(CustomerUser.builder()
                        .userPrincipalName(line.signInName())
                        .displayName(line.displayName())
                        .usageLocation(line.usageLocation())
                        .passwordProfile(password)
                        .build());
        created.put(line.signInName(), password);
        return user;
    }

    private static List<ProductSku> missing(UserScope scope, UserSheet.Line line, boolean mayHaveSome) {
        if (line.licenses().isEmpty() || !mayHaveSome) {
            return line.licenses();
        }
        Set<String> there = scope.licenses().stream()
                .map(License::productSku)
                .filter(Objects::nonNull)
                .map(ProductSku::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return line.licenses().stream()
                .filter(product -> !there.contains(product.id()))
                .toList();
    }

    private static LicenseUpdate update(List<ProductSku> products) {
        return LicenseUpdate.builder()
                .licensesToAssign(products.stream()
                        .map(product ->
                                LicenseAssignment.builder().skuId(product.id()).build())
                        .toList())
                .build();
    }
}
