package dev.partnercenter.durable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL on a free port. It refuses to run as root, as builds in containers do: then it is started as another user, by
 * the first of the ways that this machine has.
 */
final class PostgresServer implements AutoCloseable {
    private static final List<List<String>> OTHER_USER = List.of(
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"),
            List.of("unshare", "-U"));

    private final PostgresFiles files;
    private final List<String> asUser;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(PostgresFiles files, List<String> asUser, int port) {
        this.files = files;
        this.asUser = asUser;
        this.port = port;
    }

    /** Starts one, or skips the test with the reason. */
    static PostgresServer start() throws IOException {
        PostgresFiles files = PostgresFiles.unpack();
        if (files == null) {
            throw new TestAbortedException("The build brings no PostgreSQL for this system");
        }
        PostgresServer server = new PostgresServer(files, asUser(), freePort());
        String data = files.data().toString();
        run(server.command("initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-locale", "-E", "UTF8", "-N"));
        server.startServer(data);
        return server;
    }

    private void startServer(String data) throws IOException {
        Process process = new ProcessBuilder(command(
                        "postgres",
                        "-D",
                        data,
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                drain(process.getInputStream());
                return;
            }
        }
        throw new IOException("PostgreSQL has not started: " + said);
    }

    /** A server that cannot write its log stands still. */
    private static void drain(InputStream log) {
        Thread thread = new Thread(
                () -> {
                    try {
                        log.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException ended) {
                        // The server has.
                    }
                },
                "log of PostgreSQL");
        thread.setDaemon(true);
        thread.start();
    }

    /** An empty database. */
    DataSource newDatabase() throws SQLException {
        String name = "journal" + databases.incrementAndGet();
        try (Connection connection = database("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return database(name);
    }

    private DataSource database(String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName(name);
        database.setUser("postgres");
        return database;
    }

    @Override
    public void close() throws IOException {
        run(command(
                "pg_ctl", "stop", "-w", "-m", "immediate", "-D", files.data().toString()));
        files.delete();
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(asUser);
        command.add(files.program(program));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> asUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        for (List<String> way : OTHER_USER) {
            try {
                List<String> who = new ArrayList<>(way);
                who.addAll(List.of("id", "-u"));
                if (!run(who).equals("0")) {
                    return way;
                }
            } catch (IOException cannot) {
                // The next way.
            }
        }
        throw new TestAbortedException(
                "PostgreSQL does not run as root, and this machine has none of setpriv, runuser, unshare");
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " failed: " + said);
            }
            return said;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
