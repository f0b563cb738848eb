package dev.partnercenter.samples.command;

import dev.partnercenter.AuthMode;
import dev.partnercenter.RawRequest;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.SignIns;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Signs in each way there is, and shows what the tokens say. A credential is a lambda, so one can be put around it. */
@Command(
        description = "Signs in and shows what the access tokens say: audience, permissions, sign-in methods, expiry.",
        sortOptions = false)
final class CheckAuth extends PartnerCommand {
    private final Map<AuthMode, AccessToken> seen = new EnumMap<>(AuthMode.class);

    CheckAuth(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    SignIns signIns() {
        SignIns own = super.signIns();
        return new SignIns(watchedApp(own.app()), watchedUser(own.user()));
    }

    private @Nullable AppCredential watchedApp(@Nullable AppCredential credential) {
        return credential == null ? null : request -> keep(AuthMode.APP, credential.getToken(request));
    }

    private @Nullable UserCredential watchedUser(@Nullable UserCredential credential) {
        return credential == null ? null : request -> keep(AuthMode.APP_USER, credential.getToken(request));
    }

    private AccessToken keep(AuthMode mode, AccessToken token) {
        seen.put(mode, token);
        return token;
    }

    @Override
    void run(Connection connection, Report report) {
        List<TokenFacts> facts = new ArrayList<>();
        List<PartnerCenterException> failures = new ArrayList<>();
        for (AuthMode mode : connection.authModes()) {
            boolean accepted = true;
            try {
                connection
                        .partner()
                        .raw()
                        .send(RawRequest.get("/v1/customers").query("size", "1").auth(mode));
            } catch (PartnerCenterException e) {
                failures.add(e);
                accepted = false;
            }
            AccessToken token = seen.get(mode);
            if (token != null) {
                facts.add(TokenFacts.of(mode.label(), token, accepted));
            }
        }
        report.result(facts, facts.stream().map(CheckAuth::table).toList());
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static Table table(TokenFacts facts) {
        return new Table("TOKEN", facts.kind().toUpperCase(Locale.ROOT))
                .row("audience", facts.audience())
                .row("tenant", facts.tenantId())
                .row("application", facts.clientId())
                .row("user", facts.user())
                .row("permissions", String.join(", ", facts.permissions()))
                .row("signed in by", String.join(", ", facts.signInMethods()))
                .row("expires", facts.expiresAt())
                .row("accepted", facts.acceptedByPartnerCenter() ? "yes" : "no");
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
