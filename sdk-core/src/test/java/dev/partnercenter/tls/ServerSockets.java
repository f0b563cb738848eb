package dev.partnercenter.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Puts TLS on the sockets that a server accepts; counts them, and may restrict what they speak. */
final class ServerSockets extends SSLSocketFactory {
    private final SSLSocketFactory delegate;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile @Nullable String version;
    private volatile String[] suites = {};
    private volatile int hangUps;

    ServerSockets(SSLSocketFactory delegate) {
        this.delegate = delegate;
    }

    void only(String newVersion, String... newSuites) {
        version = newVersion;
        suites = newSuites;
    }

    void hangUp(int times) {
        hangUps = times;
    }

    int opened() {
        return opened.get();
    }

    @Override
    public Socket createSocket(Socket accepted, String host, int port, boolean autoClose) throws IOException {
        if (opened.incrementAndGet() <= hangUps) {
            accepted.close();
            throw new IOException("hung up in the handshake");
        }
        SSLSocket socket = (SSLSocket) delegate.createSocket(accepted, host, port, autoClose);
        if (version != null) {
            socket.setEnabledProtocols(new String[] {version});
        }
        if (suites.length > 0) {
            socket.setEnabledCipherSuites(suites);
        }
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return delegate.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return delegate.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw onlyAccepted();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw onlyAccepted();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw onlyAccepted();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw onlyAccepted();
    }

    private static UnsupportedOperationException onlyAccepted() {
        return new UnsupportedOperationException("only for accepted sockets");
    }
}
