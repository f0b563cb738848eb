package dev.partnercenter.usgov.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The only way out of the process: the selector of proxies, which is asked before any DNS question, and the proxy it names,
 * which lets every tunnel end at one server. Both write down the host that was wanted.
 */
final class RecordingProxy extends ProxySelector {
    private final Set<String> hosts = new ConcurrentSkipListSet<>();
    private final Set<String> sockets = new ConcurrentSkipListSet<>();
    private final ServerSocket listener;
    private final int server;

    RecordingProxy(int server) throws IOException {
        this.server = server;
        listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    Set<String> hosts() {
        return hosts;
    }

    /** Where plain sockets were opened to: each asks here as well. */
    Set<String> sockets() {
        return sockets;
    }

    @Override
    public List<Proxy> select(URI uri) {
        if (uri.getScheme().equals("socket")) {
            sockets.add(uri.getHost());
            return List.of(Proxy.NO_PROXY);
        }
        hosts.add(uri.getHost());
        return List.of(new Proxy(
                Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort())));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        throw new UncheckedIOException("the proxy of the proof failed", failure);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                daemon(() -> tunnel(client));
            }
        } catch (IOException closed) {
            // The process ends.
        }
    }

    private void tunnel(Socket client) {
        try (client;
                Socket target = new Socket(InetAddress.getLoopbackAddress(), server)) {
            // Else every answer waits for an acknowledgement that TCP delays.
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            hosts.add(wanted(in));
            out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread back = daemon(() -> copy(target, client));
            in.transferTo(target.getOutputStream());
            target.shutdownOutput();
            back.join();
        } catch (IOException | InterruptedException ended) {
            // One of the two ends has gone.
        }
    }

    /** Reads {@code CONNECT host:port HTTP/1.1} and the headers, not a byte more. */
    private static String wanted(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append((char) in.read());
        }
        String[] words = head.toString().split(" ", 3);
        return words[0].equals("CONNECT") ? words[1].replaceAll(":\\d+$", "") : "not tunnelled: " + head;
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException ended) {
            // One of the two ends has gone.
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
