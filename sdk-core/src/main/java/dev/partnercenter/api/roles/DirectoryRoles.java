package dev.partnercenter.api.roles;

import dev.partnercenter.Paged;
import dev.partnercenter.model.roles.DirectoryRole;

/** The administrator roles of one tenant. */
public interface DirectoryRoles {
    /**
     * Lists the roles. Microsoft Graph counts a role only once somebody has held it; those that nobody has held yet are
     * listed as well, by the id of their template.
     *
     * <p>Partner Center: {@code GET /v1/customers/{customerId}/directoryroles}, docs page get-user-roles-for-a-customer.
     * Graph: {@code GET /directoryRoles} and {@code GET /directoryRoleTemplates}, pages directoryrole-list and
     * directoryroletemplate-list.
     *
     * @return the roles
     */
    Paged<DirectoryRole> list();

    /**
     * Selects one role. Nothing is sent.
     *
     * @param roleId the id of the role; in Microsoft Graph the id of its template does as well
     * @return the operations on this role
     * @throws IllegalArgumentException if it cannot be part of an address: null, blank, a dot segment or with control
     *     characters
     */
    DirectoryRoleScope byId(String roleId);
}
