package dev.partnercenter.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The service in a process of its own. It does as little as HTTP/1.1 allows, so that what is measured is the client: one
 * thread to a connection, prepared bytes, no look at the clock. It ends when its input ends, and so with its parent.
 */
public final class BenchmarkServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Answers answers = new Answers();

    /** Opens a free port of this machine; a thread answers what comes there. */
    public BenchmarkServer() throws IOException {
        socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** {@return the port} */
    public int port() {
        return socket.getLocalPort();
    }

    /** Prints the port and waits for the end of the input. */
    public static void main(String[] args) throws IOException {
        try (BenchmarkServer server = new BenchmarkServer()) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // What comes does not matter.
            }
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (Socket connection = accepted;
                InputStream in = new BufferedInputStream(connection.getInputStream())) {
            connection.setTcpNoDelay(true);
            for (Question next = Question.read(in); next != null; next = Question.read(in)) {
                answers.to(next).writeTo(connection.getOutputStream());
            }
        } catch (IOException gone) {
            // The client went away, as clients of benchmarks do.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "benchmark-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
