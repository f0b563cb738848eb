package dev.partnercenter.samples.command;

import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.CustomerUserBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to change of a user. */
public final class UserChanges {
    @Option(names = "--first-name", paramLabel = "NAME", description = "The given name.")
    private @Nullable String firstName;

    @Option(names = "--last-name", paramLabel = "NAME", description = "The family name.")
    private @Nullable String lastName;

    @Option(names = "--display-name", paramLabel = "NAME", description = "The name in address books.")
    private @Nullable String displayName;

    @Option(names = "--phone", paramLabel = "NUMBER", description = "The telephone number.")
    private @Nullable String phone;

    @Option(
            names = "--usage-location",
            paramLabel = "COUNTRY",
            description = "The country, such as US; needed before a license is assigned.")
    private @Nullable String usageLocation;

    /** {@return the user with the changes} */
    CustomerUser of(CustomerUser user) {
        CustomerUserBuilder changed = user.toBuilder();
        set(firstName, changed::firstName);
        set(lastName, changed::lastName);
        set(displayName, changed::displayName);
        set(phone, changed::phoneNumber);
        set(usageLocation, changed::usageLocation);
        return changed.build();
    }

    /** {@return what is changed, for the question before it} */
    String names() {
        List<String> names = new ArrayList<>();
        set(firstName, value -> names.add("first name"));
        set(lastName, value -> names.add("last name"));
        set(displayName, value -> names.add("display name"));
        set(phone, value -> names.add("telephone number"));
        set(usageLocation, value -> names.add("usage location"));
        return String.join(", ", names);
    }

    private static void set(@Nullable String value, Consumer<@Nullable String> setter) {
        if (value != null) {
            setter.accept(value.isBlank() ? null : value);
        }
    }
}
