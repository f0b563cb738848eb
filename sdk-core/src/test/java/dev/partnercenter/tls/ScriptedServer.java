package dev.partnercenter.tls;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Answers a ClientHello with given bytes, as servers do that no JDK of today can play, and keeps what the client sent. */
final class ScriptedServer implements AutoCloseable {
    private static final int APPLICATION_DATA = 23;

    private final ServerSocket listening;
    private final byte[] answer;
    private final List<Conversation> conversations = new CopyOnWriteArrayList<>();

    /** What came of one connection, once it is over. */
    private record Conversation(CompletableFuture<ClientHello> hello, CompletableFuture<Integer> applicationRecords) {}

    ScriptedServer(byte[] answer) throws IOException {
        this.answer = answer;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("https://localhost:" + listening.getLocalPort());
    }

    int connections() {
        return conversations.size();
    }

    ClientHello hello() throws Exception {
        return conversations.get(0).hello().get(10, TimeUnit.SECONDS);
    }

    /** {@return how many TLS records came that could hold a part of a request} */
    int applicationRecords() throws Exception {
        int sum = 0;
        for (Conversation conversation : conversations) {
            sum += conversation.applicationRecords().get(10, TimeUnit.SECONDS);
        }
        return sum;
    }

    private void serve() {
        while (!listening.isClosed()) {
            Conversation now = new Conversation(new CompletableFuture<>(), new CompletableFuture<>());
            try (Socket socket = listening.accept()) {
                conversations.add(now);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                now.hello().complete(ClientHello.read(in));
                socket.getOutputStream().write(answer);
                now.applicationRecords().complete(countApplicationRecords(in));
            } catch (EOFException leftBeforeItSaidAnything) {
                now.hello().completeExceptionally(leftBeforeItSaidAnything);
                now.applicationRecords().complete(0);
            } catch (IOException | RuntimeException e) {
                now.hello().completeExceptionally(e);
                now.applicationRecords().completeExceptionally(e);
            }
        }
    }

    private static int countApplicationRecords(DataInputStream in) throws IOException {
        int count = 0;
        for (int type = in.read(); type >= 0; type = in.read()) {
            in.readUnsignedShort();
            in.readNBytes(in.readUnsignedShort());
            count += type == APPLICATION_DATA ? 1 : 0;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
