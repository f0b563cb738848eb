package dev.partnercenter.usgov.leak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/** Server sockets whose connections send at once, so that no piece of an answer waits for a delayed acknowledgement. */
final class PromptSockets extends ServerSocketFactory {
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
