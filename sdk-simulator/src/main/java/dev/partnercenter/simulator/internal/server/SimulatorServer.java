package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.http.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The port on the loopback address, at which somebody listens or not. */
public final class SimulatorServer implements AutoCloseable {

    private final Supplier<SimulatorDispatcher> dispatchers;
    private final URI baseUrl;
    private @Nullable Listener listener;
    private @Nullable Socket reservation;

    /** Starts to listen; port 0 takes a free one. */
    public SimulatorServer(int port, List<Service> services, FaultRules faults, Recorder recorder, Clock clock) {
        this.dispatchers = () -> new SimulatorDispatcher(services, faults, recorder, clock);
        Listener first = new Listener(port, dispatchers.get());
        this.listener = first;
        this.baseUrl = first.baseUrl();
    }

    /** Where it listens. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Refuses connections from now on, and closes those that there are. */
    public synchronized void goDown() {
        if (listener != null) {
            Listener ending = listener;
            listener = null;
            ending.close();
            reservation = reserve();
        }
    }

    /** Listens again at the same port. */
    public synchronized void comeBack() {
        if (listener == null) {
            release();
            listener = new Listener(baseUrl.getPort(), dispatchers.get());
        }
    }

    @Override
    public synchronized void close() {
        release();
        if (listener != null) {
            listener.close();
        }
    }

    /** A socket that holds the port and takes no connections, lest the system gives it to somebody else meanwhile. */
    private Socket reserve() {
        Socket socket = new Socket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), baseUrl.getPort()));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hold port " + baseUrl.getPort(), e);
        }
    }

    private void release() {
        if (reservation != null) {
            try {
                reservation.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            reservation = null;
        }
    }

    /** The listener, while there is one. */
    synchronized @Nullable Listener listener() {
        return listener;
    }
}
