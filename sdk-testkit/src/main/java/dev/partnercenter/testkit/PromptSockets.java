package dev.partnercenter.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Server sockets whose connections send at once. MockWebServer writes an answer in several pieces, and without this every
 * second piece waits for the delayed acknowledgement of the first: some 40 ms per request.
 */
public final class PromptSockets extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                Socket connection = super.accept();
                connection.setTcpNoDelay(true);
                return connection;
            }
        };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw bound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw bound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw bound();
    }

    private static IllegalStateException bound() {
        return new IllegalStateException("the server binds its socket itself");
    }
}
