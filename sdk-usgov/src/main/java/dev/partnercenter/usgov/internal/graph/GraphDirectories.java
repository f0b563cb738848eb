package dev.partnercenter.usgov.internal.graph;

import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModuleDoor;

/** The directories of tenants as Microsoft Graph serves them. */
public final class GraphDirectories implements Directories {
    private final ModuleDoor door;

    /** For the calls of a client. */
    public GraphDirectories(ModuleDoor door) {
        this.door = door;
    }

    @Override
    public Directory ofCustomer(String customerId) {
        return new GraphDirectory(GraphTenant.of(door, Checks.segment("customerId", customerId)));
    }

    @Override
    public Directory ofPartner() {
        return new GraphDirectory(GraphTenant.of(door, null));
    }
}
