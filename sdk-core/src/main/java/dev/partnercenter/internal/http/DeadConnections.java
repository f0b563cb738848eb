package dev.partnercenter.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Keeps writes off connections that the server has closed meanwhile. OkHttp looks at a kept connection only when it was
 * idle for ten seconds, and leaves the rest to its resends, which are off here: so a write would go out on the dead
 * connection and its outcome be unknown. It takes another connection instead, before its first byte is sent.
 */
final class DeadConnections implements Interceptor {
    /** One more than OkHttp keeps idle by default. */
    private static final int CONNECTIONS = 6;

    private static final class DeadConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        DeadConnectionException() {
            super("the server has closed the connection, or spoke first");
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        for (int i = 1; ; i++) {
            try {
                return chain.proceed(chain.request());
            } catch (DeadConnectionException dead) {
                if (i == CONNECTIONS) {
                    throw dead;
                }
            }
        }
    }

    /** Fails if the request is a write and its connection is dead; called before the first byte is sent. */
    static void refuse(Request request, Connection connection) throws IOException {
        boolean write = !request.method().equals("GET") && !request.method().equals("HEAD");
        // A connection of HTTP/2 is read all the time, so OkHttp knows when it ends.
        if (write && connection.protocol() == Protocol.HTTP_1_1 && isDead(connection.socket())) {
            throw new DeadConnectionException();
        }
    }

    /** A live connection has nothing to read between two requests, not even its end. There is no way to ask but to wait. */
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
