package dev.partnercenter.api.directory;

import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.users.Users;

/**
 * The directory of one tenant: a customer's or the partner's own. In the commercial cloud Partner Center serves it, in a
 * government cloud Microsoft Graph; the calls are the same.
 */
public interface Directory {
    /** {@return the user accounts} */
    Users users();

    /** {@return the administrator roles} */
    DirectoryRoles directoryRoles();

    /** {@return the products of the tenant, with the numbers of their licenses} */
    SubscribedSkus subscribedSkus();

    /**
     * The groups, which only Microsoft Graph has.
     *
     * @return the groups
     * @throws dev.partnercenter.error.OperationNotAvailableException where Partner Center serves the directory
     */
    Groups groups();
}
