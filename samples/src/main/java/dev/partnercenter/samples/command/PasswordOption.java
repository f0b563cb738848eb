package dev.partnercenter.samples.command;

import dev.partnercenter.Secret;
import dev.partnercenter.samples.console.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a password that was made up is shown. */
public final class PasswordOption {
    @Option(names = "--show-password", description = "Show the password. It cannot be asked for later.")
    private boolean showPassword;

    /** Says that there is a password, and what it is if that was asked for. */
    void tell(Report report, @Nullable String signInName, Secret password) {
        report.note(
                showPassword
                        ? "Password of " + signInName + ": " + password.value()
                        : "A password was set for " + signInName + " and is not shown. To see one, set a new one with"
                                + " 'users reset-password --show-password'");
    }

    /** {@return the password for the JSON of the result, null unless it was asked for} */
    @Nullable String shown(Secret password) {
        return showPassword ? password.value() : null;
    }
}
