package dev.partnercenter.samples.connect;

import dev.partnercenter.AuthMode;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.samples.console.Terminal;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client, what it is connected to, and the question before a change of real data. */
public final class Connection implements AutoCloseable {
    private final PartnerCenterClient partner;
    private final SignIns signIns;
    private final String description;
    private final @Nullable URI simulator;
    private final @Nullable PartnerCenterSimulator embedded;
    private final @Nullable String livePartner;
    private final Terminal terminal;
    private final boolean yes;

    private Connection(
            PartnerCenterClient partner,
            SignIns signIns,
            String description,
            @Nullable URI simulator,
            @Nullable PartnerCenterSimulator embedded,
            @Nullable String livePartner,
            Terminal terminal,
            boolean yes) {
        this.partner = partner;
        this.signIns = signIns;
        this.description = description;
        this.simulator = simulator;
        this.embedded = embedded;
        this.livePartner = livePartner;
        this.terminal = terminal;
        this.yes = yes;
    }

    static Connection live(
            PartnerCenterClient partner, SignIns signIns, String tenant, Terminal terminal, boolean yes) {
        String description =
                "Real service, cloud %s, partner %s".formatted(partner.cloud().name(), tenant);
        return new Connection(partner, signIns, description, null, null, tenant, terminal, yes);
    }

    static Connection simulated(
            PartnerCenterClient partner,
            SignIns signIns,
            URI address,
            @Nullable PartnerCenterSimulator embedded,
            Terminal terminal) {
        String description = "Simulator %s, cloud %s. Nothing real is bought."
                .formatted(
                        embedded == null ? "at " + address : "in this process",
                        partner.cloud().name());
        return new Connection(partner, signIns, description, address, embedded, null, terminal, false);
    }

    /** {@return the client} */
    public PartnerCenterClient partner() {
        return partner;
    }

    /** {@return what the client is connected to, for people} */
    public String description() {
        return description;
    }

    /** {@return the kinds of token that the client can get} */
    public List<AuthMode> authModes() {
        List<AuthMode> modes = new ArrayList<>();
        if (signIns.app() != null) {
            modes.add(AuthMode.APP);
        }
        if (signIns.user() != null) {
            modes.add(AuthMode.APP_USER);
        }
        return modes;
    }

    /** {@return whether changes are real} */
    public boolean isLive() {
        return livePartner != null;
    }

    /** {@return where the simulator listens, or null if this is the real service} */
    public @Nullable URI simulator() {
        return simulator;
    }

    /** {@return the simulator of this process, which is empty at first; null if it is another one or the real service} */
    public @Nullable PartnerCenterSimulator embedded() {
        return embedded;
    }

    /**
     * Has the user confirm a change of real data. Does nothing on a simulator.
     *
     * @param change what is about to be done, such as "buy 5 x Azure Government for Harbor County"
     */
    public void confirm(String change) {
        if (livePartner == null) {
            return;
        }
        terminal.error("This is the real service.");
        terminal.error("  cloud    " + partner.cloud().name());
        terminal.error("  partner  " + livePartner);
        terminal.error("  change   " + change);
        if (yes) {
            return;
        }
        if (!terminal.isInteractive()) {
            throw new UsageException("--live asks before each change, and there is no terminal to ask on. Not done: "
                    + change + ". Add --yes to go on without being asked");
        }
        if (!terminal.confirm("Do it?")) {
            throw new StoppedException("Stopped at your word. Not done: " + change);
        }
    }

    /** {@return the failure, in better words where an option is to blame} */
    public RuntimeException explain(PartnerCenterException failure) {
        if (failure instanceof MissingCredentialException && signIns.user() == null) {
            return new UsageException("This needs a signed-in user (App+User), and only the application is signed in: "
                    + (isLive() ? "run 'login --live' first, and leave out --app-only" : "leave out --app-only"));
        }
        if (simulator != null && embedded == null) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof ConnectException) {
                    return new StoppedException("Nothing listens at " + simulator + ": start a simulator with"
                            + " 'samples/run simulate --port " + simulator.getPort() + "', or leave out --base-url");
                }
            }
        }
        return failure;
    }

    @Override
    public void close() {
        partner.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
