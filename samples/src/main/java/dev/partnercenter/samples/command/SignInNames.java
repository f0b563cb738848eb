package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.UsageException;
import java.text.Normalizer;
import java.util.Locale;

/** Makes sign-in names out of the names of people. */
final class SignInNames {
    private SignInNames() {}

    /**
     * {@return the part before the at sign: dana.whitlock for Dana Whitlock, without accents and blanks}
     *
     * @param option with which the user gives a name where none can be made
     */
    static String of(String firstName, String lastName, String option) {
        String first = plain(firstName);
        String last = plain(lastName);
        if (first.isEmpty() || last.isEmpty()) {
            throw new UsageException(
                    "No sign-in name can be made of " + firstName + " " + lastName + ": give one with " + option);
        }
        return first + "." + last;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9'-]", "");
    }
}
