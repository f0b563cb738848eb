package dev.partnercenter.api.directory;

import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.internal.http.Api;

/** The directories that Partner Center serves: those of the customers. */
public final class RestDirectories implements Directories {
    private final Api api;

    /**
     * Made by the client.
     *
     * @param api the door to the service
     */
    public RestDirectories(Api api) {
        this.api = api;
    }

    @Override
    public Directory ofCustomer(String customerId) {
        return new RestDirectory(api, customerId);
    }

    @Override
    public Directory ofPartner() {
        throw OperationNotAvailableException.offeredByGraphOnly(
                "directory", "Partner Center has no API for the partner's own users, roles and groups");
    }
}
