package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which user: by id, or by sign-in name, which people remember better. */
public final class UserOption {
    @Option(
            names = "--user",
            required = true,
            paramLabel = "NAME",
            description = "The user: the sign-in name, with or without the domain, or the id.")
    private @Nullable String user;

    /** {@return the user} */
    CustomerUser find(Tenant tenant) {
        return People.find(tenant, Objects.requireNonNull(user));
    }

    /** {@return the deleted user} */
    CustomerUser findDeleted(Tenant tenant) {
        return People.findDeleted(tenant, Objects.requireNonNull(user));
    }
}
