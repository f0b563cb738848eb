package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.server.BenchmarkServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The server, started. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final String address;

    ServerProcess(Path log) throws IOException {
        process = new ProcessBuilder(Child.java(List.of("-Xmx512m", "-XX:+UseSerialGC"), BenchmarkServer.class))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String port = output.readLine();
        if (port == null) {
            throw new IOException("the server did not start, see " + log);
        }
        address = "http://127.0.0.1:" + port;
    }

    String address() {
        return address;
    }

    /** {@return how many tokens were asked for since this was asked last} */
    int tokenCalls() throws IOException {
        try (InputStream answer = URI.create(address + "/token-calls").toURL().openStream()) {
            return Integer.parseInt(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    /**
     * Sees to it that a failure is not the server's.
     *
     * @throws IOException if it has ended
     */
    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the server ended with exit code " + process.exitValue());
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
