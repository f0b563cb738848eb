package dev.partnercenter.internal.http;

import dev.partnercenter.Paged;
import dev.partnercenter.RequestContext;
import dev.partnercenter.Service;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.paging.LinkedPages;
import dev.partnercenter.internal.paging.PageSource;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where every logical call begins. */
final class CallEngine {
    private final Settings settings;
    private final Attempts attempts;
    private final Backoff backoff;
    private final Map<Service, HttpUrl> roots = new EnumMap<>(Service.class);

    CallEngine(Settings settings) {
        this.settings = settings;
        this.attempts = new Attempts(settings);
        this.backoff = new Backoff(settings.retry(), settings.random());
        for (Service service : Service.values()) {
            roots.put(service, HttpUrl.get(settings.cloud().root(service).toString()));
        }
    }

    /** {@return the address that paths of the service are relative to} */
    HttpUrl root(Service service) {
        return Objects.requireNonNull(roots.get(service));
    }

    Settings settings() {
        return settings;
    }

    Attempts attempts() {
        return attempts;
    }

    Backoff backoff() {
        return backoff;
    }

    <T extends @Nullable Object> T run(Outgoing call, RequestContext context, AnswerReader<T> reader) {
        settings.base().http();
        refuseUnavailable(call);
        Pacing pacing = new Pacing(context, call.operation(), settings);
        awaitFirstTurn(pacing, call);
        return new LogicalCall<>(this, call, context, reader, pacing).run();
    }

    private static void awaitFirstTurn(Pacing pacing, Outgoing call) {
        try {
            if (!pacing.awaitTurn(null)) {
                throw new ClientClosedException(call.details(0), null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("The thread was interrupted", call.details(0), interrupted);
        }
    }

    /** {@return the collection whose pages a source gets, as strict as the client is} */
    <T> Paged<T> paged(PageSource<T> source) {
        Paged<T> pages = new LinkedPages<>(source);
        return settings.strictCollections() ? pages.strict() : pages;
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
}
