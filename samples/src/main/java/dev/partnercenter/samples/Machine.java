package dev.partnercenter.samples;

import dev.partnercenter.samples.connect.Pause;
import dev.partnercenter.samples.connect.Stops;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Terminal;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.SimulatedCloud;
import java.awt.Desktop;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** The surroundings of the program when it runs for a user. */
final class Machine {
    private Machine() {}

    static Surroundings surroundings(Stops stops) {
        PrintWriter out = writer(System.out, "stdout.encoding");
        PrintWriter err = writer(System.err, "stderr.encoding");
        Terminal terminal = new Terminal(out, err, Machine::readLine, isInteractive(), Ansi.AUTO.enabled());
        return new Surroundings(
                terminal,
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                Machine::simulator,
                page -> open(page, err),
                new RealPause(),
                stops,
                UnaryOperator.identity());
    }

    private static PartnerCenterSimulator simulator(int port, SimulatedCloud cloud) {
        return PartnerCenterSimulator.builder()
                .port(port)
                .cloud(cloud)
                .provisioningDelay(Duration.ofSeconds(2))
                .deviceCodeInterval(Duration.ofSeconds(1))
                .start();
    }

    /** Java 17 writes in the machine's encoding, later ones say which it is. */
    private static PrintWriter writer(PrintStream stream, String property) {
        String encoding = System.getProperty(property);
        Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    private static @Nullable String readLine() {
        try {
            return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person sits at both ends. From Java 22 on there is a console even if not, which then says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static void open(URI page, PrintWriter err) {
        err.println("Sign in at " + page);
        try {
            if (Desktop.isDesktopSupported()) {
                Desktop.getDesktop().browse(page);
            }
        } catch (IOException | UnsupportedOperationException e) {
            err.println("(No browser could be started: open the address yourself.)");
        }
    }

    private static final class RealPause implements Pause {
        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis());
        }

        @Override
        public void untilStopped() throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }
}
