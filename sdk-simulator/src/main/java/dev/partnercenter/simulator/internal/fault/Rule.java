package dev.partnercenter.simulator.internal.fault;

import java.util.Optional;

/** Says which requests are hit, and with what. */
interface Rule {

    /** The plan when the request is hit, which counts as a hit. */
    Optional<FaultPlan> hit(String method, String path, String operation);
}
