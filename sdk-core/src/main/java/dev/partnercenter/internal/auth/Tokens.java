package dev.partnercenter.internal.auth;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.TokenSource;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.Time;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The access tokens of one client: picks the credential for an operation and keeps one {@link TokenSlot} per token. */
public final class Tokens implements AutoCloseable {
    // A partner with thousands of customers would otherwise keep every customer's last token for ever.
    private static final int PRUNE_ABOVE = 500;

    private static final String NO_APP_ACCESS =
            ". App-only tokens do not help: under delegated admin relationships (GDAP)"
                    + " an application by itself has no access to customers' tenants";

    private final PartnerCloud cloud;
    private final @Nullable AppCredential app;
    private final @Nullable UserCredential user;
    private final Time time;
    private final Entra entra;
    private final Map<Key, TokenSlot> slots = new ConcurrentHashMap<>();

    private record Key(
            AuthMode mode, Service service, @Nullable String tenantId) {
        // Written out, as what the compiler would generate takes milliseconds of the first call of a process.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && mode == key.mode
                    && service == key.service
                    && Objects.equals(tenantId, key.tenantId);
        }

        @Override
        public int hashCode() {
            return (mode.hashCode() * 31 + service.hashCode()) * 31 + Objects.hashCode(tenantId);
        }
    }

    /**
     * @param app credential for app-only tokens, or null
     * @param user credential for App+User tokens, or null
     * @param base the client's shared base; token calls carry a {@link dev.partnercenter.internal.http.Purpose} tag
     */
    public Tokens(
            PartnerCloud cloud,
            @Nullable AppCredential app,
            @Nullable UserCredential user,
            OkHttpClient base,
            Time time) {
        this.cloud = cloud;
        this.app = app;
        this.user = user;
        this.time = time;
        this.entra = new Entra(base, time);
    }

    /**
     * Gets a token for one attempt of a call, from the cache where that is possible.
     *
     * @param tenantId the tenant that issues the token, or null for the credential's own
     * @param rejected the token that the service has just answered with 401, or null; leads to one exchange, unless the
     *     cache holds a newer token already
     * @param call for exceptions; asked for only when no token is at hand
     * @throws IllegalStateException if the client is closed
     * @throws MissingCredentialException if the client has no credential that the operation accepts
     * @throws dev.partnercenter.error.TokenException if none can be had
     * @throws dev.partnercenter.error.DeadlineExceededException if the deadline passes first
     * @throws dev.partnercenter.error.CallInterruptedException if the calling thread is interrupted
     */
    public AccessToken token(
            Operation operation,
            @Nullable String tenantId,
            @Nullable AccessToken rejected,
            UUID correlationId,
            Supplier<CallDetails> call,
            Deadline deadline) {
        if (entra.isClosed()) {
            throw new IllegalStateException("The client is closed");
        }
        String tenant =
                tenantId == null ? null : Arguments.tenant("tenantId", tenantId).toLowerCase(Locale.ROOT);
        AuthMode mode = pick(operation, tenant, call);
        TokenSlot slot = slot(new Key(mode, operation.service(), tenant));
        AccessToken fresh = slot.fresh(rejected);
        if (fresh != null) {
            return fresh;
        }
        BoundTokenRequest request =
                new BoundTokenRequest(cloud, operation.service(), tenant, correlationId, call.get(), deadline, entra);
        return slot.token(request, rejected);
    }

    /**
     * Forgets the token of a tenant, so that the next call asks for a new one: what a token allows is decided when it is
     * issued.
     *
     * @param tenantId the tenant, or null for the credential's own
     */
    public void forget(Operation operation, @Nullable String tenantId) {
        String tenant = tenantId == null ? null : tenantId.toLowerCase(Locale.ROOT);
        for (AuthMode mode : operation.authModes()) {
            slots.remove(new Key(mode, operation.service(), tenant));
        }
    }

    private AuthMode pick(Operation operation, @Nullable String tenant, Supplier<CallDetails> call) {
        for (AuthMode mode : operation.authModes()) {
            if (credential(mode) != null) {
                return mode;
            }
        }
        String accepted = operation.authModes().stream().map(AuthMode::label).collect(Collectors.joining(" or "));
        String remedies = operation.authModes().stream().map(Tokens::remedy).collect(Collectors.joining(" or "));
        throw new MissingCredentialException(
                operation + " needs an " + accepted + " token, and the client has no such credential. Set " + remedies
                        + " on the client's builder" + (tenant == null || app == null ? "" : NO_APP_ACCESS),
                call.get());
    }

    private static String remedy(AuthMode mode) {
        return switch (mode) {
            case APP -> "appCredential(…), for example Credentials.clientSecret(…)";
            case APP_USER -> "userCredential(…), for example Credentials.refreshToken(…)";
        };
    }

    private @Nullable TokenSource credential(AuthMode mode) {
        return switch (mode) {
            case APP -> app;
            case APP_USER -> user;
        };
    }

    private TokenSlot slot(Key key) {
        TokenSlot known = slots.get(key);
        if (known != null) {
            return known;
        }
        if (slots.size() >= PRUNE_ABOVE) {
            slots.values().removeIf(TokenSlot::isIdle);
        }
        TokenSource source = Arguments.notNull("credential", credential(key.mode()));
        return slots.computeIfAbsent(key, k -> new TokenSlot(source, entra.executor(), time));
    }

    /** Ends every thread and token call of this object; waiting callers fail. */
    @Override
    public void close() {
        entra.close();
    }
}
