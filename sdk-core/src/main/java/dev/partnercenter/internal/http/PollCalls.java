package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.PendingResult;
import dev.partnercenter.RequestContext;
import dev.partnercenter.internal.json.JsonType;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Makes the calls behind a {@link PendingResult}: reads the Location of a 202, or the resource itself where it names none. */
final class PollCalls<T> {
    private final CallEngine engine;
    private final RequestContext context;
    private final Operation poll;
    private final HttpUrl resource;
    private final JsonType<T> type;

    PollCalls(CallEngine engine, RequestContext context, Operation poll, HttpUrl resource, JsonType<T> type) {
        this.engine = engine;
        this.context = context;
        this.poll = poll;
        this.resource = resource;
        this.type = type;
    }

    /** The state after the answer to the change itself. */
    PendingResult<T> started(Operation operation, Answer answer) throws IOException {
        return state(operation, answer, resource);
    }

    private PolledResult<T> state(Operation operation, Answer answer, HttpUrl known) throws IOException {
        if (answer.status() != 202 && !answer.isEmpty()) {
            return result(answer.read(type), known, null);
        }
        Duration wait = RetryAfter.parse(
                answer.header("Retry-After"), engine.settings().time().now());
        return result(null, location(operation, answer, known), wait);
    }

    private PolledResult<T> result(@Nullable T value, HttpUrl url, @Nullable Duration wait) {
        return new PolledResult<>(
                engine.settings(), CallIds.fresh(context).details(poll, 0), value, wait, () -> ask(url));
    }

    private HttpUrl location(Operation operation, Answer answer, HttpUrl known) throws IOException {
        String location = answer.header("Location");
        if (location == null) {
            return known;
        }
        try {
            return ServiceLinks.resolve(engine.settings().cloud().root(operation.service()), operation, location);
        } catch (ServiceLinks.RefusedLink refused) {
            String host = refused.host();
            throw new HostRefusedException(
                    host == null ? "of an unreadable address" : host, "Location cannot be followed: " + host);
        }
    }

    private PolledResult<T> ask(HttpUrl url) {
        // A request id of the change must not make the question look like its repetition.
        Outgoing call = new Outgoing(poll, url, Map.of(), null, CallIds.fresh(context), Set.of(), false);
        return engine.run(call, context, answer -> state(poll, answer, url));
    }
}
