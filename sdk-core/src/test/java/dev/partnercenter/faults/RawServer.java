package dev.partnercenter.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** A server that answers byte by byte as a test says: for what MockWebServer is too well-behaved to do. */
final class RawServer implements AutoCloseable {
    /** What the server does with one connection. */
    interface Script {
        void play(Connection connection) throws IOException;
    }

    private final ServerSocket server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore came = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Plays one script per connection, in this order; the last one for all that follow. */
    RawServer(Script... scripts) {
        this(ServerSocketFactory.getDefault(), scripts);
    }

    /** The same on other sockets, such as those of TLS. */
    RawServer(ServerSocketFactory sockets, Script... scripts) {
        try {
            server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(() -> accept(scripts));
    }

    private void accept(Script... scripts) {
        for (int i = 0; ; i++) {
            Socket socket;
            try {
                socket = server.accept();
                socket.setTcpNoDelay(true);
            } catch (IOException closed) {
                return;
            }
            sockets.add(socket);
            Script script = scripts[Math.min(i, scripts.length - 1)];
            start(() -> play(script, socket));
        }
    }

    private void play(Script script, Socket socket) {
        try (socket) {
            script.play(new Connection(socket));
        } catch (IOException clientLeft) {
            // Which is what most of the tests are about.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    URI uri() {
        return URI.create("http://localhost:" + port());
    }

    /** {@return the heads of the requests that came} */
    List<String> requests() {
        return List.copyOf(requests);
    }

    int connections() {
        return sockets.size();
    }

    /** Waits until one more request has come. */
    void awaitRequest() throws InterruptedException {
        if (!came.tryAcquire(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no request came");
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** One connection from a client. */
    final class Connection {
        private final Socket socket;

        Connection(Socket socket) {
            this.socket = socket;
        }

        /** Reads a request to its end. */
        Connection readRequest() throws IOException {
            String head = readHead();
            int length = contentLength(head);
            if (socket.getInputStream().readNBytes(length).length < length) {
                throw new IOException("the request was cut");
            }
            came.release();
            return this;
        }

        /** Reads the head of a request and leaves its body where it is. */
        String readHead() throws IOException {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    throw new IOException("no further request");
                }
                head.write(next);
            }
            requests.add(head.toString(StandardCharsets.ISO_8859_1));
            return head.toString(StandardCharsets.ISO_8859_1);
        }

        /** Tells {@link #awaitRequest()} that a request is here, though not all of it. */
        Connection announce() {
            came.release();
            return this;
        }

        Connection send(String text) throws IOException {
            return send(text.getBytes(StandardCharsets.UTF_8));
        }

        Connection send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        }

        /** {@return what writes to the client} */
        OutputStream stream() throws IOException {
            return socket.getOutputStream();
        }

        /** Sends a whole answer in JSON. */
        Connection answer(int status, String json) throws IOException {
            return send("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\nContent-Length: "
                    + json.length() + "\r\n\r\n" + json);
        }

        /** Says nothing more until the client leaves. */
        void stall() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // Whatever the client still sends.
            }
        }

        /** Says and takes nothing more, so that the client cannot send any further either. */
        void freeze() throws IOException {
            try {
                closed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        /** Ends the connection in good order. */
        void close() throws IOException {
            socket.close();
        }

        /** Ends the connection with RST. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        private static int contentLength(String head) {
            for (String line : head.split("\r\n", -1)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    return Integer.parseInt(line.substring(15).trim());
                }
            }
            return 0;
        }
    }
}
