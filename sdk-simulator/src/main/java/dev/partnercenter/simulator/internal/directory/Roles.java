package dev.partnercenter.simulator.internal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The activated roles of a tenant. */
public final class Roles {

    private final List<DirectoryRole> roles = new ArrayList<>();

    Roles() {
        activate(RoleTemplate.GLOBAL_ADMINISTRATOR.id());
    }

    /** All that were activated, oldest first. */
    public List<DirectoryRole> all() {
        return List.copyOf(roles);
    }

    /** The activated role of an object id, or a refusal. */
    public DirectoryRole get(String id) {
        return roles.stream()
                .filter(role -> role.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> DirectoryRule.FOUND.because(id));
    }

    /** The activated role of a template, or a refusal. */
    public DirectoryRole getByTemplate(String templateId) {
        return roles.stream()
                .filter(role -> role.template().id().equalsIgnoreCase(templateId))
                .findFirst()
                .orElseThrow(() -> DirectoryRule.FOUND.because(templateId));
    }

    /** Activates a role, or refuses when it is active or unknown. */
    public DirectoryRole activate(String templateId) {
        RoleTemplate template =
                RoleTemplate.find(templateId).orElseThrow(() -> DirectoryRule.TEMPLATE_KNOWN.because(templateId));
        if (roles.stream().anyMatch(role -> role.template().id().equals(template.id()))) {
            throw DirectoryRule.ROLE_NEW.because("");
        }
        DirectoryRole role = new DirectoryRole(UUID.randomUUID().toString(), template);
        roles.add(role);
        return role;
    }

    /** The roles that an object was given itself. */
    public List<DirectoryRole> of(String memberId) {
        return roles.stream().filter(role -> role.members().has(memberId)).toList();
    }
}
