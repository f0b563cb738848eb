package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.PendingResult;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Makes the calls behind a {@link PendingResult}: reads the Location of a 202, or the resource itself where it names none. */
final class PollCalls<T> {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

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

    private State state(Operation operation, Answer answer, HttpUrl known) throws IOException {
        if (answer.status() != 202 && !answer.isEmpty()) {
            return new State(Json.read(answer.body(), type), known, null);
        }
        Duration wait = RetryAfter.parse(
                answer.header("Retry-After"), engine.settings().time().now());
        return new State(null, location(operation, answer, known), wait);
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

    private State ask(HttpUrl url) {
        // A request id of the change must not make the question look like its repetition.
        Outgoing call = new Outgoing(poll, url, Map.of(), null, CallIds.fresh(context), Set.of(), false);
        return engine.run(call, context, answer -> state(poll, answer, url));
    }

    private final class State implements PendingResult<T> {
        private final @Nullable T result;
        private final HttpUrl url;
        private final @Nullable Duration wait;

        State(@Nullable T result, HttpUrl url, @Nullable Duration wait) {
            this.result = result;
            this.url = url;
            this.wait = wait;
        }

        @Override
        public boolean isDone() {
            return result != null;
        }

        @Override
        public T result() {
            if (result == null) {
                throw new IllegalStateException("the change is not done; poll or await it");
            }
            return result;
        }

        @Override
        public PendingResult<T> poll() {
            return isDone() ? this : ask(url);
        }

        @Override
        public T await(Duration timeout, Predicate<? super T> until) {
            Deadline deadline = Deadline.in(timeout, engine.settings().time());
            State state = this;
            while (true) {
                T value = state.result;
                if (value != null && until.test(value)) {
                    return value;
                }
                Duration pause = state.wait == null ? INTERVAL : state.wait;
                if (pause.compareTo(deadline.remaining()) >= 0) {
                    throw new DeadlineExceededException(
                            "The change was not done within " + timeout,
                            CallIds.fresh(context).details(poll, 0),
                            null);
                }
                pause(pause);
                state = ask(state.url);
            }
        }

        private void pause(Duration pause) {
            try {
                engine.settings().time().sleep(pause);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CallInterruptedException(
                        "The thread was interrupted", CallIds.fresh(context).details(poll, 0), interrupted);
            }
        }
    }
}
