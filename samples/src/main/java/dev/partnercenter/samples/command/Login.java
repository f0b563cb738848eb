package dev.partnercenter.samples.command;

import dev.partnercenter.RequestContext;
import dev.partnercenter.auth.BrowserOpener;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.DeviceCodePrompt;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.model.profiles.OrganizationProfile;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Identity;
import dev.partnercenter.samples.connect.SignIns;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signs a user in and keeps the refresh token, from which the other commands and batch jobs live. */
@Command(
        description = {
            "Signs a user in, with multi-factor authentication, and keeps the refresh token in a file of its owner.",
            "By device code, for applications that allow public client flows, or by --browser."
        },
        sortOptions = false)
final class Login extends PartnerCommand {
    private static final Duration TIME_FOR_PEOPLE = Duration.ofMinutes(15);

    @Option(names = "--browser", description = "Sign in with the browser of this machine (redirect http://localhost).")
    private boolean browser;

    private @Nullable URI simulator;

    Login(Surroundings surroundings) {
        super(surroundings);
    }

    /** What is written with --json. */
    record Result(@Nullable String partner, @Nullable String domain, String refreshTokenStore) {}

    @Override
    SignIns signIns() {
        Identity identity = connectionOptions().identity(surroundings());
        keepRealToken(refreshTokenFile());
        RefreshTokenStore file = RefreshTokenStore.file(refreshTokenFile());
        // Reading nothing makes this a new sign-in even if an older token still works.
        RefreshTokenStore store = RefreshTokenStore.of(() -> null, file::write);
        UserCredential user = browser
                ? Credentials.authorizationCode(
                        identity.tenantId(), identity.clientId(), identity.clientSecret(), store, opener())
                : Credentials.deviceCode(identity.tenantId(), identity.clientId(), store, this::show);
        return new SignIns(null, user);
    }

    @Override
    void run(Connection connection, Report report) {
        simulator = connection.simulator();
        // The first call that needs a user waits for the sign-in.
        OrganizationProfile profile = connection
                .partner()
                .with(RequestContext.create().deadline(TIME_FOR_PEOPLE))
                .profiles()
                .organization()
                .get();
        Result result = new Result(
                profile.companyName(), profile.domain(), refreshTokenFile().toString());
        report.result(
                result,
                new Table("SIGNED IN", "")
                        .row("partner", result.partner)
                        .row("domain", result.domain)
                        .row("refresh token", "kept in " + result.refreshTokenStore));
    }

    private Path refreshTokenFile() {
        return connectionOptions().refreshTokenFile(surroundings());
    }

    private void show(DeviceCodePrompt.Invitation invitation) {
        surroundings().terminal().error(invitation.message());
        if (!connectionOptions().isLive()) {
            surroundings().terminal().error("(Or just wait: the simulator signs you in by itself.)");
        }
    }

    private BrowserOpener opener() {
        return connectionOptions().isLive()
                ? surroundings().browser()
                : page -> new SimulatedBrowser(address()).open(page);
    }

    private URI address() {
        return Objects.requireNonNull(simulator, "the simulator's address");
    }

    /** A sign-in at a simulator must not cost somebody the real one. */
    private void keepRealToken(Path file) {
        try {
            if (!connectionOptions().isLive()
                    && Files.exists(file)
                    && !Files.readString(file).startsWith("simulator-")) {
                throw new UsageException(file + " holds a token that no simulator made, and is left alone: add --live,"
                        + " or choose another --refresh-token-store");
            }
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        }
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
