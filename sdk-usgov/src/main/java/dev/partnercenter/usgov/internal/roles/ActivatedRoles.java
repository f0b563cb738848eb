package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the role behind an id, which may be that of its template: Graph makes a role out of its template when it is used
 * for the first time, and gives it another id.
 */
final class ActivatedRoles {
    private final GraphTenant tenant;

    ActivatedRoles(GraphTenant tenant) {
        this.tenant = tenant;
    }

    /** {@return the role, if it is activated} */
    Optional<DirectoryRole> find(String roleOrTemplateId) {
        return tenant
                .pages(
                        GraphOperations.LIST_ROLES,
                        tenant.graph().directoryRoles().toGetRequestInformation(),
                        RoleMapping::read)
                .stream()
                .filter(role -> roleOrTemplateId.equalsIgnoreCase(role.id())
                        || roleOrTemplateId.equalsIgnoreCase(templateId(role)))
                .findFirst();
    }

    /**
     * {@return the role, activated from its template where nobody has held it yet}
     *
     * @throws NotFoundException if the id is neither of a role nor of a template
     */
    DirectoryRole activated(String roleOrTemplateId) {
        Optional<DirectoryRole> known = find(roleOrTemplateId);
        return known.orElseGet(() -> activate(roleOrTemplateId));
    }

    private DirectoryRole activate(String templateId) {
        com.microsoft.graph.models.DirectoryRole body = new com.microsoft.graph.models.DirectoryRole();
        body.setRoleTemplateId(templateId);
        try {
            return tenant.read(
                    GraphOperations.ACTIVATE_ROLE,
                    tenant.graph().directoryRoles().toPostRequestInformation(body),
                    RoleMapping::read);
        } catch (BadRequestException refused) {
            // Somebody else may have activated it in the meantime.
            return find(templateId).orElseThrow(() -> refused);
        }
    }

    static String templateId(DirectoryRole role) {
        return Objects.toString(role.additionalProperties().get("roleTemplateId"), "");
    }
}
