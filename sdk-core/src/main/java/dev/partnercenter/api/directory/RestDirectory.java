package dev.partnercenter.api.directory;

import dev.partnercenter.api.groups.Groups;
import dev.partnercenter.api.licenses.RestSubscribedSkus;
import dev.partnercenter.api.licenses.SubscribedSkus;
import dev.partnercenter.api.roles.DirectoryRoles;
import dev.partnercenter.api.roles.RestDirectoryRoles;
import dev.partnercenter.api.users.RestUsers;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.internal.http.Api;
import dev.partnercenter.internal.http.PathTemplate;

/** A customer's directory as Partner Center serves it. */
final class RestDirectory implements Directory {
    private final Api api;
    private final String customerId;

    RestDirectory(Api api, String customerId) {
        this.api = api;
        this.customerId = PathTemplate.segment("customerId", customerId);
    }

    @Override
    public Users users() {
        return new RestUsers(api, customerId);
    }

    @Override
    public DirectoryRoles directoryRoles() {
        return new RestDirectoryRoles(api, customerId);
    }

    @Override
    public SubscribedSkus subscribedSkus() {
        return new RestSubscribedSkus(api, customerId);
    }

    @Override
    public Groups groups() {
        throw OperationNotAvailableException.offeredByGraphOnly("groups", "Partner Center has no API for groups");
    }
}
