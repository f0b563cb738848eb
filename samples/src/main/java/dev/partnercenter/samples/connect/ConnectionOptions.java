package dev.partnercenter.samples.connect;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.samples.console.Terminal;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.TestIdentity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whom to talk to. A simulator unless the user says {@code --live}. */
public final class ConnectionOptions {
    @Option(
            order = 101,
            names = "--cloud",
            paramLabel = "CLOUD",
            defaultValue = "gcc-high",
            converter = CloudName.Converter.class,
            description = "gcc-high, dod or global. Default: gcc-high.")
    private CloudName cloud = CloudName.GCC_HIGH;

    @Option(
            order = 102,
            names = "--base-url",
            paramLabel = "URL",
            description = "Talk to a simulator started with 'simulate' instead of one in this process.")
    private @Nullable URI baseUrl;

    @Option(order = 103, names = "--app-only", description = "Sign in as the application only, not for a user.")
    private boolean appOnly;

    @Option(
            order = 104,
            names = "--live",
            description = "Talk to the real service. Asks before it buys or changes anything.")
    private boolean live;

    @Option(
            order = 105,
            names = {"-y", "--yes"},
            description = "With --live, do not ask. For scripts.")
    private boolean yes;

    @Option(
            order = 106,
            names = "--refresh-token-store",
            paramLabel = "FILE",
            description = {
                "Where 'login' keeps the refresh token (PARTNERCENTER_REFRESH_TOKEN_STORE).",
                "Default: below ~/.config/partnercenter-samples."
            })
    private @Nullable Path refreshTokenStore;

    @ArgGroup(validate = false, heading = "%nWith --live, options or (environment variables):%n")
    private LiveOptions liveOptions = new LiveOptions();

    /** {@return whether this is about the real service} */
    public boolean isLive() {
        return live;
    }

    /** {@return the chosen cloud} */
    public CloudName cloud() {
        return cloud;
    }

    /** {@return the partner and its application, for a user to sign in; those of the simulator unless this is live} */
    public Identity identity(Surroundings surroundings) {
        return identity(surroundings, false);
    }

    private Identity identity(Surroundings surroundings, boolean needsProof) {
        return live ? Identity.ofPartner(liveOptions, surroundings.environment(), needsProof) : Identity.ofSimulator();
    }

    /** {@return the file of the refresh token; each cloud has one, and so has the simulator} */
    public Path refreshTokenFile(Surroundings surroundings) {
        if (refreshTokenStore != null) {
            return refreshTokenStore;
        }
        String variable = live ? surroundings.environment().get("PARTNERCENTER_REFRESH_TOKEN_STORE") : null;
        if (variable != null && !variable.isBlank()) {
            return Path.of(variable);
        }
        String name = "refresh-token-" + (live ? cloud.toString() : "simulator");
        return surroundings
                .home()
                .resolve(".config")
                .resolve("partnercenter-samples")
                .resolve(name);
    }

    /** {@return the credentials that a command other than {@code login} uses} */
    public SignIns signIns(Surroundings surroundings) {
        check();
        Identity identity = identity(surroundings, true);
        if (!live && refreshTokenStore != null) {
            throw new UsageException("--refresh-token-store is for 'login' and for the real service: add --live, or"
                    + " leave it out to use the simulator's own user");
        }
        if (!live) {
            return SignIns.of(identity, appOnly ? null : RefreshTokenStore.inMemory(TestIdentity.REFRESH_TOKEN));
        }
        Path file = refreshTokenFile(surroundings);
        SignIns signIns = SignIns.of(identity, !appOnly && Files.exists(file) ? RefreshTokenStore.file(file) : null);
        if (signIns.app() == null && signIns.user() == null) {
            throw new UsageException("--live also needs PARTNERCENTER_CLIENT_SECRET, or --certificate or"
                    + " PARTNERCENTER_CERTIFICATE, or a sign-in: nobody has run 'login --live' yet, there is no "
                    + file);
        }
        return signIns;
    }

    /** {@return a client for the chosen address; closing it ends an embedded simulator, too} */
    public Connection open(Surroundings surroundings, SignIns signIns) {
        check();
        return live ? openLive(surroundings, signIns) : openSimulator(surroundings, signIns);
    }

    private Connection openLive(Surroundings surroundings, SignIns signIns) {
        PartnerCenterClientBuilder builder = cloud.client(liveOptions.authority);
        if (signIns.app() != null) {
            builder.appCredential(signIns.app());
        }
        if (signIns.user() != null) {
            builder.userCredential(signIns.user());
        }
        String partner = identity(surroundings).tenantId();
        PartnerCenterClient client = surroundings.client().apply(builder).build();
        return Connection.live(client, signIns, partner, surroundings.terminal(), yes);
    }

    private Connection openSimulator(Surroundings surroundings, SignIns signIns) {
        Terminal terminal = surroundings.terminal();
        if (baseUrl != null) {
            requireServer(baseUrl);
            PartnerCenterClient client = rerouted(surroundings, signIns, baseUrl);
            return Connection.simulated(client, signIns, baseUrl, null, terminal);
        }
        PartnerCenterSimulator embedded = surroundings.simulators().start(0, cloud.simulated());
        PartnerCenterClient client = rerouted(surroundings, signIns, embedded.baseUrl());
        return Connection.simulated(client, signIns, embedded.baseUrl(), embedded, terminal);
    }

    /** All bytes go to the simulator, so only credentials that are worth nothing elsewhere may be used. */
    private PartnerCenterClient rerouted(Surroundings surroundings, SignIns signIns, URI address) {
        PartnerCenterClientBuilder builder = cloud.client(null).reroute(address);
        if (signIns.app() != null) {
            builder.appCredential(Credentials.testOnly(signIns.app()));
        }
        if (signIns.user() != null) {
            builder.userCredential(Credentials.testOnly(signIns.user()));
        }
        try {
            return surroundings.client().apply(builder).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--base-url: " + e.getMessage());
        }
    }

    private static void requireServer(URI address) {
        String scheme = address.getScheme();
        if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new UsageException("--base-url must be an address like http://127.0.0.1:8080, was '" + address + "'");
        }
    }

    private void check() {
        if (live && baseUrl != null) {
            throw new UsageException("--live and --base-url exclude each other: a simulator is not the real service");
        }
        if (!live && liveOptions.isGiven()) {
            throw new UsageException("--tenant-id, --client-id, --certificate and --authority are for the real service:"
                    + " add --live, or leave them out to use the simulator");
        }
    }
}
