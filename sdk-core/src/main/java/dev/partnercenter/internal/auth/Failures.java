package dev.partnercenter.internal.auth;

import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.TokenException;

/** Turns the failure of a shared exchange into an exception of each caller's own call. */
final class Failures {
    private Failures() {}

    static RuntimeException forCaller(Throwable cause, BoundTokenRequest request) {
        if (cause instanceof TokenException e) {
            return new TokenException(e.error(), request.call(), e);
        }
        if (cause instanceof DeadlineExceededException e) {
            return request.outOfTime(e);
        }
        if (cause instanceof CallInterruptedException e) {
            // Not this caller was interrupted but the exchange, and only close() does that.
            return new ClientClosedException(request.call(), e);
        }
        if (cause instanceof HostNotAllowedException e) {
            return new HostNotAllowedException(
                    "A token request to host " + e.host() + " was refused", e.host(), request.call(), e);
        }
        return request.failure(describe(cause), cause);
    }

    /** {@return what happened, without the messages of code that is not ours: they could hold secrets} */
    static String describe(Throwable cause) {
        if (cause instanceof TokenException e) {
            return e.error().message();
        }
        return "the credential failed with " + cause.getClass().getSimpleName();
    }
}
