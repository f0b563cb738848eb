package dev.partnercenter.internal.auth;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.Time;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.OkHttpClient;

/** The way to Entra: one exchange at a time through MSAL4J, over the client's transport, on the client's threads. */
final class Entra implements AutoCloseable {
    private final OkHttpClient base;
    private final Time time;
    private final ExecutorService executor;
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Entra(OkHttpClient base, Time time) {
        this.base = base;
        this.time = time;
        AtomicInteger count = new AtomicInteger();
        this.executor = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "partnercenter-token-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    ExecutorService executor() {
        return executor;
    }

    Time time() {
        return time;
    }

    boolean isClosed() {
        return closed;
    }

    /** Exchanges a grant for a token. */
    Granted exchange(BoundTokenRequest request, ClientIdentity identity, Grant grant) {
        EntraHttp http = new EntraHttp(this, request, identity, grant.repeatable());
        Future<IAuthenticationResult> result = null;
        try {
            result = grant.start(new Msal(identity, request, http, executor));
            result.get(Math.max(1, request.remaining().toNanos()), TimeUnit.NANOSECONDS);
            return http.granted();
        } catch (ExecutionException e) {
            throw reason(e, request);
        } catch (TimeoutException e) {
            throw request.outOfTime(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while asking for an access token", request.call(), e);
        } catch (RuntimeException e) {
            throw reason(e, request);
        } finally {
            http.cancel();
        }
    }

    /** Makes an OkHttp call that {@link #close()} can end. */
    Call open(okhttp3.Request request) {
        Call call = base.newCall(request);
        running.add(call);
        if (closed) {
            call.cancel();
        }
        return call;
    }

    void done(Call call) {
        running.remove(call);
    }

    private static RuntimeException reason(Throwable failure, BoundTokenRequest request) {
        // MSAL4J wraps what its IHttpClient throws, more than once; ours is somewhere inside.
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartnerCenterException ours) {
                return ours;
            }
        }
        return request.failure(
                "MSAL4J could not make the token request (" + failure.getClass().getSimpleName() + ")", failure);
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Call::cancel);
        executor.shutdownNow();
    }
}
