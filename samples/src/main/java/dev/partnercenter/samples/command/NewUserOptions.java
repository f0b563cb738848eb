package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.samples.connect.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who is to become a user. On a simulator everything has a made-up default, on the real service nobody is made up. */
public final class NewUserOptions {
    @Option(names = "--first-name", paramLabel = "NAME", description = "The given name. Default: Ines.")
    private @Nullable String firstName;

    @Option(names = "--last-name", paramLabel = "NAME", description = "The family name. Default: Okafor.")
    private @Nullable String lastName;

    @Option(
            names = "--sign-in-name",
            paramLabel = "NAME",
            description = "With or without the domain. Default: first.last.")
    private @Nullable String signInName;

    @Option(
            names = "--usage-location",
            paramLabel = "CODE",
            defaultValue = NewCustomerOptions.COUNTRY,
            description = "The country where the user works, two letters; licenses need it. Default: US.")
    private String usageLocation = NewCustomerOptions.COUNTRY;

    /** {@return the user to be} */
    CustomerUser user(Tenant tenant, PasswordProfile password) {
        String name = signInName == null ? SignInNames.of(firstName(), lastName(), "--sign-in-name") : signInName;
        return CustomerUser.builder()
                .userPrincipalName(tenant.signInName(name))
                .displayName(firstName() + " " + lastName())
                .firstName(firstName())
                .lastName(lastName())
                .usageLocation(usageLocation)
                .passwordProfile(password)
                .build();
    }

    private String firstName() {
        return firstName == null ? "Ines" : firstName;
    }

    private String lastName() {
        return lastName == null ? "Okafor" : lastName;
    }

    /** Refuses to make up somebody on the real service. */
    void requireAll() {
        if (firstName == null || lastName == null) {
            throw new UsageException("With --live the user is real: also give --first-name and --last-name");
        }
    }
}
