package dev.partnercenter.simulator.internal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Server sockets whose connections send at once. MockWebServer writes an answer in several pieces, and without this every
 * second piece waits until the client's delayed acknowledgement of the first: some 40 ms per request.
 */
final class PromptSockets extends ServerSocketFactory {

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PromptServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return createServerSocket(port, 0, null);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        return createServerSocket(port, backlog, null);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, @Nullable InetAddress address) throws IOException {
        return new PromptServerSocket(port, backlog, address);
    }

    private static final class PromptServerSocket extends ServerSocket {

        PromptServerSocket() throws IOException {}

        PromptServerSocket(int port, int backlog, @Nullable InetAddress address) throws IOException {
            super(port, backlog, address);
        }

        /** Always on: connections that ended a moment ago must not keep the simulator from its port when it comes back. */
        @Override
        public void setReuseAddress(boolean on) throws SocketException {
            super.setReuseAddress(true);
        }

        @Override
        public Socket accept() throws IOException {
            Socket connection = super.accept();
            connection.setTcpNoDelay(true);
            return connection;
        }
    }
}
