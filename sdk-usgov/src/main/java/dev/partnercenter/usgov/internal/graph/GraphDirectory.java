package dev.partnercenter.usgov.internal.graph;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.usgov.internal.groups.GraphGroups;
import dev.partnercenter.usgov.internal.licenses.GraphSubscribedSkus;
import dev.partnercenter.usgov.internal.roles.GraphDirectoryRoles;
import dev.partnercenter.usgov.internal.users.GraphUsers;

/** The directory of one tenant as Microsoft Graph serves it. */
record GraphDirectory(GraphTenant tenant) implements Directory {
    @Override
    public Users users() {
        return new GraphUsers(tenant);
    }

    @Override
    public DirectoryRoles directoryRoles() {
        return new GraphDirectoryRoles(tenant);
    }

    @Override
    public SubscribedSkus subscribedSkus() {
        return new GraphSubscribedSkus(tenant);
    }

    @Override
    public Groups groups() {
        return new GraphGroups(tenant);
    }
}
