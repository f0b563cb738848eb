package dev.partnercenter.samples;

import dev.partnercenter.RetryPolicy;
import dev.partnercenter.samples.command.Samples;
import dev.partnercenter.samples.connect.Pause;
import dev.partnercenter.samples.connect.Stops;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Terminal;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.testkit.Canary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * The program as a test runs it: in this process, with captured streams, simulators whose clock moves when the program
 * waits, and no way to the network.
 */
final class Program {
    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<PartnerCenterSimulator> started = new ArrayList<>();
    private final Set<String> passwords = new LinkedHashSet<>();
    private final AtomicReference<Runnable> stop = new AtomicReference<>();
    private AtomicInteger requestsUntilStop = new AtomicInteger(-1);
    private String stopPathEnd = "";
    private boolean stopAtReads;
    private boolean interactive;
    private Consumer<String> whileRunning = output -> {};
    private OkHttpClient network = StandIn.noNetwork();
    private Map<String, String> readEnvironment = environment;

    Program(Path home) {
        this.home = home;
    }

    /** What came of a run. */
    record Result(int code, String out, String err) {}

    Program environment(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Replaces the environment, for one that notices being read. */
    Program readingFrom(Map<String, String> variables) {
        readEnvironment = variables;
        return this;
    }

    /** Has a person sit at the terminal who gives these answers. */
    Program person(String... given) {
        interactive = true;
        answers.addAll(List.of(given));
        return this;
    }

    /** Has a simulator play the real service for {@code --live}. */
    Program realServicePlayedBy(PartnerCenterSimulator simulator) {
        network = StandIn.forRealService(simulator);
        return this;
    }

    /** Does this while a command runs that would otherwise run until Ctrl-C. */
    Program whileRunning(Consumer<String> action) {
        whileRunning = action;
        return this;
    }

    /** Takes over a simulator that a test started, so that its clock moves, too. */
    Program with(PartnerCenterSimulator simulator) {
        started.add(simulator);
        return this;
    }

    /** Has somebody press Ctrl-C when so many writes to paths with this end were answered. */
    Program stopAfter(String pathEnd, int writes) {
        return stopAfter(pathEnd, writes, false);
    }

    /** Has somebody press Ctrl-C when so many reads of paths with this end were answered. */
    Program stopAfterReads(String pathEnd, int reads) {
        return stopAfter(pathEnd, reads, true);
    }

    private Program stopAfter(String pathEnd, int requests, boolean reads) {
        stopPathEnd = pathEnd;
        stopAtReads = reads;
        requestsUntilStop = new AtomicInteger(requests);
        return this;
    }

    /** Has the service send a text in place of another one. */
    Program receiving(String received, String insteadOf) {
        network = StandIn.replacing(network, insteadOf, received);
        return this;
    }

    private Stops.Registration onStop(Runnable action) {
        stop.set(action);
        return () -> stop.set(null);
    }

    private void answered(String verb, String path) {
        Runnable action = stop.get();
        boolean counts = "GET".equals(verb) == stopAtReads && path.endsWith(stopPathEnd);
        if (action != null && counts && requestsUntilStop.decrementAndGet() == 0) {
            action.run();
        }
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), answers::poll, interactive, false);
        Surroundings surroundings = new Surroundings(
                terminal,
                readEnvironment,
                home,
                this::start,
                Program::noBrowser,
                new MovingClocks(out),
                this::onStop,
                builder -> builder.retryPolicy(RetryPolicy.NONE)
                        .httpClient(StandIn.counting(StandIn.watched(network, passwords), this::answered)));
        int code = Samples.run(surroundings, arguments);
        requireNoSecret(List.of(arguments), out + "\n" + err);
        return new Result(code, out.toString(), err.toString());
    }

    /** But for the simulator's test identity, which is made to be shown, and passwords that the user wants to see. */
    private static void requireNoSecret(List<String> arguments, String shown) {
        boolean onPurpose = arguments.contains("simulate") || arguments.contains("--show-password");
        if (!onPurpose && Canary.isIn(shown)) {
            throw new AssertionError("a secret was shown: " + Canary.around(shown));
        }
    }

    /** The simulators that it has started. */
    List<PartnerCenterSimulator> started() {
        return List.copyOf(started);
    }

    /** The passwords that the program has sent and received, to look for where they must not be. */
    List<String> passwords() {
        return List.copyOf(passwords);
    }

    static PartnerCenterSimulator simulator(int port) {
        return simulator(port, SimulatedCloud.GCC_HIGH);
    }

    static PartnerCenterSimulator simulator(int port, SimulatedCloud cloud) {
        return PartnerCenterSimulator.builder()
                .port(port)
                .cloud(cloud)
                .provisioningDelay(Duration.ofSeconds(2))
                .deviceCodeInterval(Duration.ZERO)
                .deviceCodePolls(0)
                .start();
    }

    private PartnerCenterSimulator start(int port, SimulatedCloud cloud) {
        PartnerCenterSimulator simulator = simulator(port, cloud);
        started.add(simulator);
        return simulator;
    }

    private static void noBrowser(URI page) {
        throw new IllegalStateException("a test must not open a browser on " + page);
    }

    private final class MovingClocks implements Pause {
        private final StringWriter out;

        MovingClocks(StringWriter out) {
            this.out = out;
        }

        @Override
        public void sleep(Duration duration) {
            started.forEach(simulator -> simulator.clock().advance(duration));
        }

        @Override
        public void untilStopped() {
            whileRunning.accept(out.toString());
        }
    }
}
