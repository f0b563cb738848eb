package dev.partnercenter.usgov.soak;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RandomFaults;
import dev.partnercenter.simulator.SimulatedCloud;
import java.io.IOException;
import java.time.Duration;

/** The other side, in a process of its own: a simulator with faults by chance, until its standard input ends. */
final class SoakServer {
    private SoakServer() {}

    /** Prints where it listens, and at the end which faults it has shown. */
    public static void main(String[] arguments) throws IOException {
        SoakSettings settings = SoakSettings.ofSystem();
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.builder()
                .cloud(SimulatedCloud.GCC_HIGH)
                .accessTokenLifetime(Duration.ofMinutes(1))
                .provisioningDelay(Duration.ZERO)
                .requestIdWindow(Duration.ofMinutes(1))
                .recordingBound(100)
                .start()) {
            RandomFaults faults = simulator.faults().random(settings.seed(), settings.rate());
            System.out.println(simulator.baseUrl());
            while (System.in.read() >= 0) {
                // Nobody says anything; the end is all that matters.
            }
            System.out.println("faults shown: " + faults.hits());
        }
    }
}
