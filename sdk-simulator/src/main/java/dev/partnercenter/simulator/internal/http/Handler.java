package dev.partnercenter.simulator.internal.http;

/** What a route does. */
@FunctionalInterface
public interface Handler {

    /**
     * Does the work.
     *
     * @throws Refusal to answer with an error
     */
    Answer handle(Call call);
}
