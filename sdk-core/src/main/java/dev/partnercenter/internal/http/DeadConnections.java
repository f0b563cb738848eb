package dev.partnercenter.internal.http;

import dev.partnercenter.internal.Time;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Keeps writes off connections that the server has closed while they were idle. OkHttp looks at a kept connection only when
 * it was idle for ten seconds, and leaves the rest to its resends, which are off here: so a write would go out on the dead
 * connection and its outcome be unknown. It takes another connection instead, before its first byte is sent.
 *
 * <p>A look takes a millisecond, as there is no way to ask a socket for its end but to wait for it. So only a connection
 * that has rested for {@value #REST_MILLIS} milliseconds is looked at: that makes a look a twentieth of the rest at most, and
 * writes that follow each other closely cost nothing more. Servers and load balancers close what has been idle for seconds
 * or minutes; one that closes right after an answer, without saying so in it, may do so during the next write as well as
 * before it, which no look can prevent. See docs/performance.md.
 */
final class DeadConnections implements Interceptor {
    private static final int REST_MILLIS = 20;
    private static final long REST = Duration.ofMillis(REST_MILLIS).toNanos();

    private final Time time;
    /** Of all connections that are open, and some that were open when the newest of them was first used. */
    private final Map<Connection, LastUse> lastUses = new ConcurrentHashMap<>();

    DeadConnections(Time time) {
        this.time = time;
    }

    private static final class LastUse {
        private volatile long nanos;
    }

    private static final class DeadConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        DeadConnectionException() {
            super("the server has closed the connection, or spoke first");
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        for (int i = 0; ; i++) {
            try {
                return chain.proceed(chain.request());
            } catch (DeadConnectionException dead) {
                // All that were idle may be dead; the one after them is new.
                if (i == BaseClient.IDLE_CONNECTIONS) {
                    throw dead;
                }
            }
        }
    }

    /** Fails if the request is a write and its connection is dead; called before the first byte is sent. */
    void refuse(Request request, Connection connection) throws IOException {
        boolean write = !request.method().equals("GET") && !request.method().equals("HEAD");
        if (write && canBeDead(connection) && hasRested(connection) && isDead(connection.socket())) {
            throw new DeadConnectionException();
        }
    }

    /** Remembers that the server was heard of just now. */
    void answered(Connection connection) {
        if (canBeDead(connection)) {
            LastUse last = lastUses.get(connection);
            (last == null ? firstUse(connection) : last).nanos = time.nanos();
        }
    }

    private LastUse firstUse(Connection connection) {
        // OkHttp does not say when it drops a connection, but it closes its socket. Entries that went by themselves,
        // as in a WeakHashMap, would need a lock, for which many threads queue.
        lastUses.keySet().removeIf(known -> known.socket().isClosed());
        return lastUses.computeIfAbsent(connection, unknown -> new LastUse());
    }

    /** A connection of HTTP/2 is read all the time, so OkHttp knows when it ends. */
    private static boolean canBeDead(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1;
    }

    /** {@return true also of one never used here: it may come from the pool of the application} */
    private boolean hasRested(Connection connection) {
        LastUse last = lastUses.get(connection);
        return last == null || time.nanos() - last.nanos >= REST;
    }

    /** A live connection has nothing to read between two requests, not even its end. */
    private static boolean isDead(Socket socket) {
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                socket.getInputStream().read();
                return true;
            } finally {
                socket.setSoTimeout(timeout);
            }
        } catch (SocketTimeoutException alive) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }
}
