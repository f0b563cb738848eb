package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The activated roles, and after them the templates that no role has been made of yet; all on one page, they are few. */
final class AllRoles implements Paged<DirectoryRole> {
    private final GraphTenant tenant;

    AllRoles(GraphTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Iterable<Page<DirectoryRole>> pages() {
        return () -> List.of(page()).iterator();
    }

    @Override
    public Paged<DirectoryRole> resume(String continuation) {
        throw new IllegalArgumentException("continuation is not one of the roles: they come on one page");
    }

    private Page<DirectoryRole> page() {
        List<DirectoryRole> roles = new ArrayList<>();
        Set<String> activated = new HashSet<>();
        tenant.pages(
                        GraphOperations.LIST_ROLES,
                        tenant.graph().directoryRoles().toGetRequestInformation(),
                        RoleMapping::read)
                .forEach(role -> {
                    roles.add(role);
                    activated.add(ActivatedRoles.templateId(role).toLowerCase(Locale.ROOT));
                });
        tenant.pages(
                        GraphOperations.LIST_ROLE_TEMPLATES,
                        tenant.graph().directoryRoleTemplates().toGetRequestInformation(),
                        RoleMapping::read)
                .forEach(template -> {
                    String id = Objects.toString(template.id(), "").toLowerCase(Locale.ROOT);
                    if (!activated.contains(id)) {
                        roles.add(template);
                    }
                });
        return new Page<>(List.copyOf(roles), roles.size(), null);
    }
}
