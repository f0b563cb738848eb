package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.http.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** The port on the loopback address. */
public final class SimulatorServer implements AutoCloseable {

    /** MockWebServer writes a line per request and for each idle connection; held here because the logging framework holds loggers weakly. */
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("okhttp3.mockwebserver.MockWebServer"), Logger.getLogger("mockwebserver3.MockWebServer"));

    final MockWebServer server = new MockWebServer();

    private final URI baseUrl;

    /** Starts to listen; port 0 takes a free one. */
    public SimulatorServer(int port, List<Service> services, FaultRules faults, Recorder recorder, Clock clock) {
        server.setServerSocketFactory(new PromptSockets());
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
        server.setDispatcher(new Draining(new SimulatorDispatcher(services, faults, recorder, clock)));
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try {
            server.start(loopback, port);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
        this.baseUrl = URI.create("http://" + loopback.getHostAddress() + ":" + server.getPort());
    }

    /** Where it listens. */
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator did not end in time", e);
        }
    }

    /** Takes what MockWebServer queues, which would hold every request for good. */
    private final class Draining extends Dispatcher {

        private final SimulatorDispatcher dispatcher;

        Draining(SimulatorDispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            MockResponse response = dispatcher.dispatch(request);
            boolean more = true;
            while (more) {
                more = server.takeRequest(0, TimeUnit.MILLISECONDS) != null;
            }
            return response;
        }

        @Override
        public void shutdown() {
            dispatcher.shutdown();
        }
    }
}
