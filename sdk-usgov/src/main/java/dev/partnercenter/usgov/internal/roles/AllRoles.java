package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.model.roles.DirectoryRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The activated roles, and after them the templates that no role has been made of yet; all on one page, they are few. */
final class AllRoles implements Paged<DirectoryRole> {
    private final TenantRoles roles;

    AllRoles(TenantRoles roles) {
        this.roles = roles;
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
        List<DirectoryRole> all = new ArrayList<>();
        Set<String> activated = new HashSet<>();
        roles.activated().forEach(role -> {
            all.add(role);
            activated.add(TenantRoles.templateId(role).toLowerCase(Locale.ROOT));
        });
        roles.templates().forEach(template -> {
            String id = Objects.toString(template.id(), "").toLowerCase(Locale.ROOT);
            if (!activated.contains(id)) {
                all.add(template);
            }
        });
        return new Page<>(List.copyOf(all), all.size(), null);
    }
}
