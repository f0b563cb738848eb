package dev.partnercenter.simulator.internal.http;

import java.util.Optional;
import java.util.Set;

/** One of the services behind the simulator's port. */
public interface Service {

    /** How the list of routes names it. */
    String name();

    /** The hosts it answers for. */
    Set<String> hosts();

    /** Its routes. */
    RouteTable routes();

    /** Answers a request; {@code match} is empty when no route fits. Never throws for a bad request. */
    Answer answer(Request request, Optional<RouteTable.Match> match);

    /** An error in the service's shape, for a fault that names a status only. */
    Answer error(int status, Request request);

    /** Forgets all state. */
    void reset();
}
