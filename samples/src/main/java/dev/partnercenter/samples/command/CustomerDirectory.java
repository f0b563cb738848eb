package dev.partnercenter.samples.command;

import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.users.Users;

/** A customer's directory, wherever it is served in the client's cloud. */
record CustomerDirectory(CustomerScope customer) implements Directory {
    @Override
    public Users users() {
        return customer.users();
    }

    @Override
    public DirectoryRoles directoryRoles() {
        return customer.directoryRoles();
    }

    @Override
    public SubscribedSkus subscribedSkus() {
        return customer.subscribedSkus();
    }

    @Override
    public Groups groups() {
        return customer.groups();
    }
}
