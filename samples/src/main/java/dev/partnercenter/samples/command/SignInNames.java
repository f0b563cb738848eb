package dev.partnercenter.samples.command;

import java.text.Normalizer;
import java.util.Locale;

/** Makes sign-in names out of the names of people. */
final class SignInNames {
    private SignInNames() {}

    /** {@return the part before the at sign: dana.whitlock for Dana Whitlock, without accents and blanks} */
    static String of(String firstName, String lastName) {
        return plain(firstName) + "." + plain(lastName);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9'-]", "");
    }
}
