package dev.partnercenter.simulator.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** A MockWebServer on the loopback address, from its start to its end. */
final class Listener implements AutoCloseable {

    /** MockWebServer writes a line per request and for each idle connection; held here because the logging framework holds loggers weakly. */
    private static final List<Logger> CHATTY = List.of(
            Logger.getLogger("okhttp3.mockwebserver.MockWebServer"), Logger.getLogger("mockwebserver3.MockWebServer"));

    final MockWebServer server = new MockWebServer();

    /** Starts to listen; port 0 takes a free one. */
    Listener(int port, SimulatorDispatcher dispatcher) {
        server.setServerSocketFactory(new PromptSockets());
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
        server.setDispatcher(new Draining(dispatcher));
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    /** Where it listens. */
    URI baseUrl() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPort());
    }

    /** Stops to listen, and closes the connections that there are. */
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
