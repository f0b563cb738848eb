package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import java.util.Objects;

/** The one door from the resource classes to the service. Immutable and thread-safe. */
public final class Api {
    private final CallEngine engine;
    private final RequestContext context;

    private Api(CallEngine engine, RequestContext context) {
        this.engine = engine;
        this.context = context;
    }

    /** {@return a door for a client with these settings} */
    public static Api create(Settings settings) {
        return new Api(new CallEngine(settings), RequestContext.create());
    }

    /** {@return the same door for calls in another context} */
    public Api with(RequestContext other) {
        return new Api(engine, Objects.requireNonNull(other, "context"));
    }

    CallEngine engine() {
        return engine;
    }

    /** {@return what the calls through this door carry; the deadline is the client's where none was set} */
    public RequestContext contextInForce() {
        return context.deadline() == null ? context.deadline(engine.settings().deadline()) : context;
    }

    RequestContext context() {
        return context;
    }

    /**
     * Starts a call.
     *
     * @param operation what to call
     * @param pathArguments the ids of the path, in its order
     * @return the call, to be completed and sent in the same statement
     * @throws IllegalArgumentException if an id is null, blank, a dot segment or holds control characters
     */
    public ApiCall call(Operation operation, String... pathArguments) {
        return new ApiCall(engine, context, operation, PathTemplate.expand(operation, pathArguments));
    }
}
