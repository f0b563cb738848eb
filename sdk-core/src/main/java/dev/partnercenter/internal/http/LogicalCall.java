package dev.partnercenter.internal.http;

import dev.partnercenter.RequestContext;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.http.Outcome.Broken;
import dev.partnercenter.internal.http.Outcome.Done;
import dev.partnercenter.internal.http.RetryRules.Verdict;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One call on its way through its attempts, until it has a value or one exception. Used once. */
final class LogicalCall<T extends @Nullable Object> {
    private final CallEngine engine;
    private final Settings settings;
    private final Outgoing call;
    private final RequestContext context;
    private final AnswerReader<T> reader;
    private final Pacing pacing;
    private final Deadline deadline;
    private final Failures failures;
    private int maxAttempts;
    private @Nullable AccessToken token;
    private @Nullable AccessToken rejected;

    /** A call whose pacer has let the first attempt go, and whose deadline begins now. */
    LogicalCall(CallEngine engine, Outgoing call, RequestContext context, AnswerReader<T> reader, Pacing pacing) {
        this.engine = engine;
        this.settings = engine.settings();
        this.call = call;
        this.context = context;
        this.reader = reader;
        this.pacing = pacing;
        this.deadline = engine.deadline(context);
        this.failures = new Failures(call, deadline);
        this.maxAttempts = settings.retry().maxAttempts();
    }

    T run() {
        for (int attempt = 1; ; attempt++) {
            failures.beginAttempt(attempt);
            Outcome<T> outcome = attempt(attempt);
            if (outcome instanceof Done<T> done) {
                return done.value();
            }
            prepareNext(outcome, attempt);
        }
    }

    private Outcome<T> attempt(int number) {
        Integer status = null;
        Duration retryAfter = null;
        try {
            AccessToken granted = token(number);
            token = granted;
            endIfStopped(null);
            if (deadline.isOver()) {
                throw failures.outOfTime(null);
            }
            Outcome<T> outcome = engine.attempts().once(call, granted, reader, deadline, number, locale());
            status = outcome.status();
            retryAfter = outcome.retryAfter();
            return outcome;
        } catch (DecodeException unreadable) {
            status = unreadable.status();
            throw unreadable;
        } finally {
            pacing.ended(status, retryAfter);
        }
    }

    /** Waits for the next attempt, or throws what the call ends with. */
    private void prepareNext(Outcome<T> outcome, int attempt) {
        Verdict verdict = failures.add(outcome);
        if (outcome instanceof Broken<T> broken) {
            endIfStopped(broken.cause());
        }
        if (verdict == Verdict.TOKEN_REJECTED && rejected == null) {
            rejected = token;
            // A new token is no retry of the request: the service has not looked at it.
            maxAttempts++;
            takeTurn();
        } else if (RetryRules.mayRepeat(verdict, call.operation(), context) && attempt < maxAttempts) {
            pause(engine.backoff().before(attempt + 1, outcome.retryAfter()));
            takeTurn();
        } else {
            throw failures.exception();
        }
    }

    private void pause(Duration wait) {
        if (wait.compareTo(deadline.remaining()) >= 0) {
            throw failures.exception();
        }
        try {
            settings.pause(wait);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private void takeTurn() {
        boolean mayGo;
        try {
            mayGo = pacing.awaitTurn(deadline);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        } catch (RuntimeException pacerFailed) {
            throw failures.instead("the pacer failed", pacerFailed);
        }
        if (!mayGo) {
            throw settings.base().isClosed() ? failures.closed(failures.exception()) : failures.exception();
        }
    }

    private PartnerCenterException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return failures.interrupted(interrupted);
    }

    private AccessToken token(int attempt) {
        try {
            return settings.tokens()
                    .token(
                            call.operation(),
                            call.tenantId(),
                            rejected,
                            call.ids().correlationId(),
                            () -> call.details(attempt),
                            deadline);
        } catch (RuntimeException noToken) {
            if (settings.base().isClosed()) {
                throw failures.closed(noToken);
            }
            throw failures.instead("no token could be had to repeat it", noToken);
        }
    }

    /** Ends the call where going on would be futile, or against the will of its caller. */
    private void endIfStopped(@Nullable Throwable cause) {
        if (settings.base().isClosed()) {
            throw failures.closed(cause);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw failures.interrupted(cause);
        }
    }

    private Locale locale() {
        Locale ofContext = context.locale();
        return ofContext == null ? settings.locale() : ofContext;
    }
}
