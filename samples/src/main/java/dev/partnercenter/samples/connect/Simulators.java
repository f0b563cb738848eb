package dev.partnercenter.samples.connect;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.SimulatedCloud;

/** Starts simulators. */
public interface Simulators {
    /**
     * Starts one.
     *
     * @param port where it listens; 0 for a free port
     * @param cloud what it plays
     */
    PartnerCenterSimulator start(int port, SimulatedCloud cloud);
}
