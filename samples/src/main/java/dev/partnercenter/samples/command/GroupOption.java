package dev.partnercenter.samples.command;

import dev.partnercenter.model.groups.Group;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which group. */
public final class GroupOption {
    @Option(names = "--group", required = true, paramLabel = "NAME", description = "The group: its name or id.")
    private @Nullable String group;

    /** {@return the group} */
    Group find(Tenant tenant) {
        return GroupNames.find(tenant, Objects.requireNonNull(group));
    }
}
