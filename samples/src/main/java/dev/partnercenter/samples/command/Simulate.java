package dev.partnercenter.samples.command;

import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.TestIdentity;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a simulator for other programs, in any language. */
@Command(description = "Runs a simulator on this machine, plain HTTP, until Ctrl-C.", sortOptions = false)
final class Simulate implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "The port. Default: a free one.")
    private int port;

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD",
            defaultValue = "gcc-high",
            converter = CloudName.Converter.class,
            description = "The cloud it plays: gcc-high, dod or global. Default: gcc-high.")
    private CloudName cloud = CloudName.GCC_HIGH;

    Simulate(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new UsageException("--port must be between 0 and 65535, was " + port);
        }
        try (PartnerCenterSimulator simulator = start()) {
            describe(simulator, surroundings.terminal().out());
            surroundings.pause().untilStopped();
        }
        return 0;
    }

    private PartnerCenterSimulator start() {
        try {
            return surroundings.simulators().start(port, cloud.simulated());
        } catch (UncheckedIOException e) {
            throw new UsageException("Port " + port
                    + " is in use or not allowed: choose another --port, or leave it out" + " for a free one");
        }
    }

    private void describe(PartnerCenterSimulator simulator, PrintWriter out) {
        String base = simulator.baseUrl().toString();
        out.println("Base URL    " + base);
        out.println("Cloud       " + cloud);
        out.println("Tenant      " + TestIdentity.TENANT_ID);
        out.println("Client id   " + TestIdentity.CLIENT_ID);
        out.println("Secret      " + TestIdentity.CLIENT_SECRET);
        out.println("Test token  " + simulator.testToken());
        out.println();
        out.println("Try, in another terminal:");
        out.println("  samples/run onboard --cloud " + cloud + " --base-url " + base);
        out.println("  curl -H 'Authorization: Bearer TEST-TOKEN' " + base + "/v1/customers");
        out.println("Ctrl-C ends it and forgets everything.");
        out.flush();
    }
}
