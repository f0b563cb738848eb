package dev.partnercenter.samples.command;

import dev.partnercenter.Secret;
import dev.partnercenter.model.users.PasswordProfile;
import dev.partnercenter.samples.console.Report;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a password that was made up is shown. */
public final class PasswordOption {
    @Option(names = "--show-password", description = "Show new passwords. They cannot be asked for later.")
    private boolean showPassword;

    /** Says that there is a password, and what it is if that was asked for. */
    void tell(Report report, String indent, @Nullable String signInName, @Nullable Secret password) {
        if (password == null) {
            return;
        }
        report.note(indent
                + (showPassword
                        ? "Password of " + signInName + ": " + password.value()
                        : "A password was set for " + signInName
                                + ". It is not shown: add --show-password, or set another"
                                + " with 'users reset-password --show-password'"));
    }

    /** Says so of the password in a profile. */
    void tell(Report report, String indent, @Nullable String signInName, @Nullable PasswordProfile profile) {
        tell(report, indent, signInName, profile == null ? null : profile.password());
    }

    /** Says so of the passwords of many, by sign-in name. */
    void tell(Report report, Map<String, PasswordProfile> passwords) {
        if (showPassword) {
            passwords.forEach((signInName, password) -> tell(report, "", signInName, password));
        } else if (!passwords.isEmpty()) {
            report.note("Passwords were set for " + passwords.size() + (passwords.size() == 1 ? " user" : " users")
                    + ". They are not shown: add --show-password, or set others with 'users reset-password"
                    + " --show-password'");
        }
    }

    /** {@return the password for the JSON of the result, null unless it was asked for} */
    @Nullable String shown(PasswordProfile profile) {
        return showPassword && profile.password() != null ? profile.password().value() : null;
    }
}
