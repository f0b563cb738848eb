package dev.partnercenter.internal.http;

import dev.partnercenter.RequestContext;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.http.Outcome.Done;
import dev.partnercenter.internal.http.Outcome.Refused;
import dev.partnercenter.internal.http.RetryRules.Verdict;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Carries one logical call through its attempts, until it has a value or one exception. */
final class CallEngine {
    private final Settings settings;
    private final Attempts attempts;
    private final Backoff backoff;

    CallEngine(Settings settings) {
        this.settings = settings;
        this.attempts = new Attempts(settings);
        this.backoff = new Backoff(settings.retry(), settings.random());
    }

    Settings settings() {
        return settings;
    }

    <T extends @Nullable Object> T run(Outgoing call, RequestContext context, AnswerReader<T> reader) {
        settings.base().http();
        refuseUnavailable(call);
        Deadline deadline = deadline(context);
        Locale contextLocale = context.locale();
        Locale locale = contextLocale == null ? settings.locale() : contextLocale;
        Failures failures = new Failures(call, deadline);
        AccessToken rejected = null;
        int maxAttempts = settings.retry().maxAttempts();
        for (int attempt = 1; ; attempt++) {
            failures.beginAttempt(attempt);
            AccessToken token = token(call, rejected, attempt, deadline, failures);
            Outcome<T> outcome = attempts.once(call, token, reader, deadline, attempt, locale);
            if (outcome instanceof Done<T> done) {
                return done.value();
            }
            Verdict verdict = failures.add(outcome);
            if (verdict == Verdict.TOKEN_REJECTED && rejected == null) {
                rejected = token;
                // A new token is no retry of the request: the service has not looked at it.
                maxAttempts++;
                continue;
            }
            boolean again = RetryRules.mayRepeat(verdict, call.operation(), context);
            if (!again || attempt >= maxAttempts || settings.base().isClosed()) {
                throw failures.exception();
            }
            Duration wait = backoff.before(attempt + 1, retryAfter(outcome));
            if (wait.compareTo(deadline.remaining()) >= 0) {
                throw failures.exception();
            }
            sleep(wait, failures);
        }
    }

    /** {@return the moment by which a call that starts now must have ended} */
    Deadline deadline(RequestContext context) {
        Duration allowed = context.deadline();
        return Deadline.in(allowed == null ? settings.deadline() : allowed, settings.time());
    }

    private void refuseUnavailable(Outgoing call) {
        String refusal = settings.refusal().apply(call.operation());
        if (refusal != null) {
            throw new OperationNotAvailableException(refusal, call.details(0));
        }
    }

    private AccessToken token(
            Outgoing call, @Nullable AccessToken rejected, int attempt, Deadline deadline, Failures failures) {
        try {
            return settings.tokens()
                    .token(
                            call.operation(),
                            call.tenantId(),
                            rejected,
                            call.ids().correlationId(),
                            call.details(attempt),
                            deadline);
        } catch (PartnerCenterException noToken) {
            throw failures.withoutToken(noToken);
        }
    }

    private static @Nullable Duration retryAfter(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused ? refused.error().retryAfter() : null;
    }

    private void sleep(Duration wait, Failures failures) {
        try {
            settings.time().sleep(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failures.interrupted(interrupted);
        }
    }
}
