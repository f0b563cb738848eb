package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.http.HostRefusedException;
import dev.partnercenter.internal.http.Purpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Carries the requests of one exchange. Everything that matters in an answer is read here: MSAL4J gets to see neither
 * errors (it would retry, sleep and throttle by its own rules, from static caches) nor refresh tokens.
 */
final class EntraHttp implements IHttpClient {
    private static final long LARGEST_ANSWER = 1 << 20;
    private static final int OK = 200;
    private static final long LONGEST_LIFE = 365L * 24 * 3600;

    private final Entra entra;
    private final BoundTokenRequest request;
    private final EntraErrors errors;
    private final TokenRetry retry;
    private final String tokenEndpoints;

    private volatile @Nullable Granted granted;
    private volatile @Nullable Call running;
    private volatile boolean cancelled;
    private Duration pollEvery = Duration.ofSeconds(5);

    EntraHttp(Entra entra, BoundTokenRequest request, ClientIdentity identity, boolean repeatable) {
        this.entra = entra;
        this.request = request;
        String tenant = identity.tenantFor(request);
        this.errors = new EntraErrors(request, tenant);
        this.retry = new TokenRetry(request, entra.time(), repeatable);
        this.tokenEndpoints = request.authority() + "/" + tenant + "/oauth2/v2.0/";
    }

    /** {@return what the exchange gave} */
    Granted granted() {
        Granted result = granted;
        if (result == null) {
            throw request.failure("MSAL4J ended without asking for a token", null);
        }
        return result;
    }

    /** Ends the exchange if it still runs: nobody waits for it any more. */
    void cancel() {
        cancelled = true;
        Call call = running;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public IHttpResponse send(HttpRequest msalRequest) {
        Request http = translate(msalRequest);
        while (true) {
            EntraReply reply;
            long asked = entra.time().nanos();
            try {
                reply = once(http);
            } catch (EntraReply.TooLong e) {
                throw errors.tooLong(e);
            } catch (IOException e) {
                PartnerCenterException failure = broken(e);
                if (!retry.afterBroken(e)) {
                    throw failure;
                }
                continue;
            }
            EntraAnswer answer = reply.json();
            if (reply.status() == OK && answer != null) {
                return accept(msalRequest, answer, reply, asked);
            }
            if (answer != null && isPending(answer)) {
                retry.sleep(pollEvery);
            } else if (!retry.afterStatus(reply)) {
                throw errors.refused(reply, msalRequest.body());
            }
        }
    }

    private Request translate(HttpRequest msalRequest) {
        String url = msalRequest.url().toString();
        if (msalRequest.httpMethod() != HttpMethod.POST || !url.startsWith(tokenEndpoints)) {
            // Discovery is switched off; should a later MSAL4J ask for something else, it ends here.
            throw request.failure("MSAL4J asked for " + url + ", which is no token endpoint of the cloud", null);
        }
        byte[] body = msalRequest.body().getBytes(StandardCharsets.UTF_8);
        Request.Builder builder = new Request.Builder()
                .url(url)
                .tag(Purpose.class, new Purpose(request.service(), true))
                .post(RequestBody.create(body, MediaType.get("application/x-www-form-urlencoded")));
        msalRequest.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                builder.header(name, value);
            }
        });
        return builder.header("Accept", "application/json").build();
    }

    private EntraReply once(Request http) throws IOException {
        Duration left = request.remaining();
        if (left.isZero() || left.isNegative()) {
            throw request.outOfTime(null);
        }
        Call call = entra.open(http);
        running = call;
        if (cancelled) {
            call.cancel();
        }
        call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return EntraReply.read(response, LARGEST_ANSWER, entra.time().now());
        } finally {
            entra.done(call);
        }
    }

    private PartnerCenterException broken(IOException e) {
        if (e instanceof HostRefusedException refused) {
            return new HostNotAllowedException(
                    "A token request was refused: " + e.getMessage(), refused.host(), request.call(), e);
        }
        if (Thread.currentThread().isInterrupted() || entra.isClosed() || cancelled) {
            return new CallInterruptedException("The token request was ended", request.call(), e);
        }
        return request.deadline().isOver() ? request.outOfTime(e) : errors.unreachable(e);
    }

    private boolean isPending(EntraAnswer answer) {
        String error = answer.text("error");
        if ("slow_down".equals(error)) {
            pollEvery = pollEvery.plusSeconds(5);
            return true;
        }
        return "authorization_pending".equals(error);
    }

    private IHttpResponse accept(HttpRequest msalRequest, EntraAnswer answer, EntraReply reply, long asked) {
        if (answer.text("device_code") != null) {
            Long interval = answer.seconds("interval");
            if (interval != null) {
                pollEvery = Duration.ofSeconds(Math.max(1, interval));
            }
            return new MsalAnswer(reply.text(), request.correlationId().toString());
        }
        String token = answer.text("access_token");
        Long life = answer.seconds("expires_in");
        if (token == null || life == null || life == 0) {
            throw errors.refused(reply, msalRequest.body());
        }
        granted = new Granted(accessToken(token, end(life, asked)), answer.text("refresh_token"));
        return MsalAnswer.withoutSecrets(request.correlationId().toString());
    }

    /**
     * Entra counts a life from some moment between question and answer, by a clock that ours need not agree with: the
     * earliest such moment is taken, on our own clock.
     */
    private Instant end(long life, long asked) {
        long underWay = entra.time().nanos() - asked;
        return entra.time().now().plusSeconds(Math.min(life, LONGEST_LIFE)).minusNanos(underWay);
    }

    private AccessToken accessToken(String token, Instant expiresAt) {
        try {
            return new AccessToken(token, expiresAt);
        } catch (IllegalArgumentException e) {
            throw request.failure("the token endpoint answered with a token that no header can carry", e);
        }
    }
}
