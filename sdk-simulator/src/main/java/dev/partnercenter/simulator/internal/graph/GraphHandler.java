package dev.partnercenter.simulator.internal.graph;

import dev.partnercenter.simulator.internal.http.Answer;

/** What a route of Microsoft Graph does. */
@FunctionalInterface
public interface GraphHandler {

    /**
     * Does the work.
     *
     * @throws GraphError.GraphRefusal to answer with an error
     */
    Answer handle(GraphCall call);
}
