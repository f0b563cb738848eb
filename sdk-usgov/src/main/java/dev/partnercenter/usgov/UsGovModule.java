package dev.partnercenter.usgov;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.spi.CloudModule;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.usgov.internal.graph.GraphDirectories;
import org.jspecify.annotations.Nullable;

/** What the government clouds change in a client: the clouds, what exists there, and where the directories are. */
final class UsGovModule implements CloudModule {
    @Override
    public void check(PartnerCloud cloud) {
        boolean government =
                UsGovCloud.values().stream().anyMatch(known -> known.name().equals(cloud.name()));
        if (!government) {
            throw new IllegalArgumentException(
                    "cloud must be UsGovCloud.GCC_HIGH or UsGovCloud.DOD, was " + cloud.name()
                            + ". GCC lives in the commercial cloud: use PartnerCenterClient.builder() with"
                            + " PartnerCloud.GLOBAL for it");
        }
    }

    @Override
    public @Nullable String refusal(Operation operation, boolean onlyStated) {
        return null;
    }

    @Override
    public Directories directories(ModuleDoor door) {
        return new GraphDirectories(door);
    }
}
