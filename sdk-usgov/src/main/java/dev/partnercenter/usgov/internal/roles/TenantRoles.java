package dev.partnercenter.usgov.internal.roles;

import dev.partnercenter.Paged;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.model.roles.DirectoryRole;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import java.util.Objects;
import java.util.Optional;

/**
 * The roles of a tenant and the templates that they are made of. Graph makes a role out of its template when it is used for
 * the first time, and gives it an id of its own; here either id stands for the role.
 */
final class TenantRoles {
    private final GraphTenant tenant;

    TenantRoles(GraphTenant tenant) {
        this.tenant = tenant;
    }

    Paged<DirectoryRole> activated() {
        return tenant.pages(
                GraphOperations.LIST_ROLES,
                tenant.graph().directoryRoles().toGetRequestInformation(),
                RoleMapping::read);
    }

    Paged<DirectoryRole> templates() {
        return tenant.pages(
                GraphOperations.LIST_ROLE_TEMPLATES,
                tenant.graph().directoryRoleTemplates().toGetRequestInformation(),
                RoleMapping::read);
    }

    /** {@return the id of the role, if it is activated} */
    Optional<String> activatedId(String roleOrTemplateId) {
        return activated().stream()
                .filter(role -> roleOrTemplateId.equalsIgnoreCase(role.id())
                        || roleOrTemplateId.equalsIgnoreCase(templateId(role)))
                .map(role -> Objects.requireNonNullElse(role.id(), roleOrTemplateId))
                .findFirst();
    }

    boolean isTemplate(String id) {
        return templates().stream().anyMatch(template -> id.equalsIgnoreCase(template.id()));
    }

    /** {@return the id of the role, activated where nobody has held it yet; an id that is unknown is given back as it is} */
    String activate(String roleOrTemplateId) {
        return activatedId(roleOrTemplateId)
                .orElseGet(() -> isTemplate(roleOrTemplateId) ? activateTemplate(roleOrTemplateId) : roleOrTemplateId);
    }

    private String activateTemplate(String templateId) {
        com.microsoft.graph.models.DirectoryRole body =
                GraphValues.bare(new com.microsoft.graph.models.DirectoryRole());
        body.setRoleTemplateId(templateId);
        try {
            DirectoryRole role = tenant.read(
                    GraphOperations.ACTIVATE_ROLE,
                    tenant.graph().directoryRoles().toPostRequestInformation(body),
                    RoleMapping::read);
            return Objects.requireNonNullElse(role.id(), templateId);
        } catch (BadRequestException refused) {
            // Somebody else may have activated it in the meantime.
            return activatedId(templateId).orElseThrow(() -> refused);
        }
    }

    static String templateId(DirectoryRole role) {
        return Objects.toString(role.additionalProperties().get("roleTemplateId"), "");
    }
}
