package dev.partnercenter.samples.command;

import dev.partnercenter.model.roles.DirectoryRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which role. */
public final class RoleOption {
    @Option(
            names = "--role",
            required = true,
            paramLabel = "NAME",
            description = "The role: its name, such as 'User Administrator', its id or the id of its template.")
    private @Nullable String role;

    /** {@return the role} */
    DirectoryRole find(Tenant tenant) {
        return Roles.find(tenant, Objects.requireNonNull(role));
    }
}
