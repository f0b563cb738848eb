package dev.partnercenter.internal.auth;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.TokenSource;
import dev.partnercenter.error.CallInterruptedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/** One exchange under way, and those who wait for it. */
final class Flight {
    private final TokenSlot slot;
    private final TokenSource source;
    private final BoundTokenRequest request;
    private final CompletableFuture<AccessToken> result = new CompletableFuture<>();
    private final FutureTask<Void> task = new FutureTask<>(this::fly, null);

    Flight(TokenSlot slot, TokenSource source, BoundTokenRequest request) {
        this.slot = slot;
        this.source = source;
        this.request = request;
    }

    void start(Executor executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            fail(new CallInterruptedException("The client is closed", request.call(), e));
        }
    }

    /** The request of the caller who started the flight; its deadline bounds the exchange. */
    BoundTokenRequest request() {
        return request;
    }

    CompletableFuture<AccessToken> result() {
        return result;
    }

    boolean isOver() {
        return request.deadline().isOver();
    }

    /** Ends a flight that outlived its deadline, as only a credential of the application can. */
    void abandon() {
        task.cancel(true);
        result.completeExceptionally(request.outOfTime(null));
    }

    private void fly() {
        try {
            AccessToken token = source.getToken(request);
            if (token == null) {
                fail(request.failure("the credential returned null", null));
                return;
            }
            slot.landed(this, token);
            result.complete(token);
        } catch (Throwable e) {
            // Whatever it was, those who wait must hear of it.
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        slot.crashed(this, cause);
        result.completeExceptionally(cause);
    }
}
