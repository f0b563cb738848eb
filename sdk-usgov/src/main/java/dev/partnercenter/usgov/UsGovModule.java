package dev.partnercenter.usgov;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.spi.CloudModule;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.usgov.availability.UsGovAvailability;
import dev.partnercenter.usgov.internal.graph.GraphDirectories;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the government clouds change in a client: the clouds, what exists there, and where the directories are. */
final class UsGovModule implements CloudModule {
    @Override
    public void check(PartnerCloud cloud) {
        boolean government = UsGovCloud.values().stream().anyMatch(known -> isSame(known, cloud));
        if (!government) {
            throw new IllegalArgumentException(
                    "cloud must be UsGovCloud.GCC_HIGH or UsGovCloud.DOD, was " + cloud.name()
                            + ". GCC lives in the commercial cloud: use PartnerCenterClient.builder() with"
                            + " PartnerCloud.GLOBAL for it");
        }
    }

    /** The same but for the authority of Partner Center, which may be set. */
    private static boolean isSame(PartnerCloud known, PartnerCloud cloud) {
        return known.name().equals(cloud.name())
                && known.authority(Service.GRAPH).equals(cloud.authority(Service.GRAPH))
                && Arrays.stream(Service.values())
                        .allMatch(service -> known.root(service).equals(cloud.root(service)));
    }

    @Override
    public @Nullable String refusal(Operation operation, boolean onlyStated) {
        return UsGovAvailability.refusal(operation, onlyStated);
    }

    @Override
    public Directories directories(ModuleDoor door) {
        return new GraphDirectories(door);
    }
}
