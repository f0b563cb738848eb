package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.usgov.graph.MicrosoftGraph;

/** A customer's directory, wherever it is served in the client's cloud. Groups are in Microsoft Graph everywhere. */
record CustomerDirectory(PartnerCenterClient partner, String customerId) implements Directory {
    @Override
    public Users users() {
        return customer().users();
    }

    @Override
    public DirectoryRoles directoryRoles() {
        return customer().directoryRoles();
    }

    @Override
    public SubscribedSkus subscribedSkus() {
        return customer().subscribedSkus();
    }

    @Override
    public Groups groups() {
        return MicrosoftGraph.of(partner).customerDirectory(customerId).groups();
    }

    private CustomerScope customer() {
        return partner.customers().byId(customerId);
    }
}
