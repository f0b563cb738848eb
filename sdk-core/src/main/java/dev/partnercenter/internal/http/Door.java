package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.PendingResult;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ClientClosedException;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.spi.PartFailure;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.spi.Retries;
import dev.partnercenter.spi.ServiceCall;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The door that modules get: their requests run through the engine of the client. */
public final class Door implements ModuleDoor {
    private final Api api;
    private final Map<Class<?>, Object> shared;

    private Door(Api api, Map<Class<?>, Object> shared) {
        this.api = api;
        this.shared = shared;
    }

    /** {@return the door of a new client} */
    public static Door of(Api api) {
        return new Door(api, new ConcurrentHashMap<>());
    }

    /** {@return the same for calls in another context} */
    public Door with(RequestContext context) {
        return new Door(api.with(context), shared);
    }

    /** {@return the door of the resource classes} */
    public Api api() {
        return api;
    }

    @Override
    public PartnerCloud cloud() {
        return settings().cloud();
    }

    @Override
    public boolean isClosed() {
        return settings().base().isClosed();
    }

    @Override
    public Door within(Duration longest) {
        Duration own = deadline().total();
        return with(api.context().deadline(own.compareTo(longest) < 0 ? own : longest));
    }

    @Override
    public Response send(ServiceCall call) {
        return send(call, answer -> answer);
    }

    @Override
    public <T> T send(ServiceCall call, Function<Response, T> reader) {
        CallIds ids = ids();
        return api.engine()
                .run(
                        ForeignCalls.outgoing(call, ids),
                        api.context(),
                        answer -> reader.apply(ForeignCalls.detached(call, ids, answer)));
    }

    @Override
    public <T> T read(ServiceCall call, Function<Map<String, Object>, T> reader) {
        return api.engine()
                .run(
                        ForeignCalls.outgoing(call, ids()),
                        api.context(),
                        answer -> reader.apply(ModelJson.readObject(answer.bytes())));
    }

    @Override
    public CallDetails details(Operation operation, Response answer) {
        return ids(answer).details(operation, 1);
    }

    @Override
    public PartFailure failure(ServiceCall part, Response error) {
        Outcome.Refused<?> refused =
                new Outcome.Refused<>(ErrorReader.read(error, settings().time().now(), part.forbiddenHint()));
        Failures failures = new Failures(ForeignCalls.outgoing(part, ids(error)), deadline());
        failures.beginAttempt(1);
        boolean repeatable = RetryRules.mayRepeat(failures.add(refused), part.operation(), api.context());
        return new PartFailure(failures.exception(), repeatable, refused.error().retryAfter());
    }

    @Override
    public Retries retries(Operation operation) {
        return new DoorRetries(this, operation, settings(), deadline());
    }

    @Override
    public <T> Paged<T> pages(ServiceCall first, Function<Map<String, Object>, T> element) {
        return api.engine().paged(new ODataPages<>(api.engine(), api.context(), first, element));
    }

    @Override
    public <T> PendingResult<T> pending(Operation poll, Polled<T> state, Supplier<Polled<T>> ask) {
        return polled(poll, state, ask);
    }

    private <T> PolledResult<T> polled(Operation poll, Polled<T> state, Supplier<Polled<T>> ask) {
        return new PolledResult<>(
                settings(), ids().details(poll, 0), state.result(), state.pause(), () -> polled(poll, ask.get(), ask));
    }

    @Override
    public HttpUrl link(Operation operation, String link) {
        return LinkFollower.location(cloud(), operation, link, ids().details(operation, 0));
    }

    @Override
    public void forgetToken(Operation operation, @Nullable String tenantId) {
        settings().tokens().forget(operation, tenantId);
    }

    @Override
    public long nanos() {
        return settings().time().nanos();
    }

    @Override
    public @Nullable Duration retryAfter(Response response) {
        return RetryAfter.of(response, settings().time().now());
    }

    @Override
    public void pause(Operation operation, Duration pause) {
        try {
            settings().pause(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("The thread was interrupted", ids().details(operation, 0), interrupted);
        }
        if (isClosed()) {
            throw new ClientClosedException(ids().details(operation, 0), null);
        }
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<? extends T> make) {
        return type.cast(shared.computeIfAbsent(type, unused -> make.get()));
    }

    private Settings settings() {
        return api.engine().settings();
    }

    private Deadline deadline() {
        return api.engine().deadline(api.context());
    }

    private CallIds ids() {
        return CallIds.of(api.context());
    }

    /** {@return the ids that the request of an answer was sent with} */
    private CallIds ids(Response answer) {
        CallIds sent = answer.request().tag(CallIds.class);
        return sent == null ? ids() : sent;
    }
}
