package dev.partnercenter.usgov.leak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs programs of the JDK beside the test. */
final class Fork {
    private Fork() {}

    /**
     * Runs {@link LeakProbe}.
     *
     * @param folder for its files
     * @param classPathFirst what stands before the class path of the test, or null
     * @param cloud for the probe
     * @return the lines it printed
     */
    static List<String> probe(Path folder, Path classPathFirst, String cloud) throws IOException, InterruptedException {
        Path hosts = Files.writeString(
                folder.resolve("hosts"),
                List.of(
                                "login.microsoftonline.us",
                                "login.microsoftonline.com",
                                "api.partnercenter.microsoft.com",
                                "api.partner.microsoft.com",
                                "graph.microsoft.us",
                                "dod-graph.microsoft.us",
                                "localhost")
                        .stream()
                        .map(host -> "127.0.0.1 " + host)
                        .collect(Collectors.joining("\n", "", "\n")));
        Path keyStore = keyStore(folder);
        String classPath = System.getProperty("java.class.path");
        return run(
                folder,
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-Djdk.net.hosts.file=" + hosts,
                "-Djavax.net.ssl.trustStore=" + keyStore,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-cp",
                classPathFirst == null ? classPath : classPathFirst + File.pathSeparator + classPath,
                LeakProbe.class.getName(),
                cloud,
                keyStore.toString(),
                PASSWORD);
    }

    private static final String PASSWORD = "canary-key-store-of-the-proof";

    private static Path keyStore(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("hosts.p12");
        String names = List.of(
                        "login.microsoftonline.us",
                        TemptingServer.COMMERCIAL_LOGIN,
                        TemptingServer.COMMERCIAL_GRAPH,
                        TemptingServer.STRANGER,
                        "api.partnercenter.microsoft.com",
                        "api.partner.microsoft.com",
                        "graph.microsoft.us",
                        "dod-graph.microsoft.us")
                .stream()
                .map(host -> "dns:" + host)
                .collect(Collectors.joining(","));
        run(
                folder,
                tool("keytool"),
                "-genkeypair",
                "-alias",
                "hosts",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=all hosts",
                "-ext",
                "san=" + names,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString());
        return file;
    }

    private static List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("did not end:\n" + Files.readString(output));
        }
        List<String> lines = Files.readAllLines(output);
        if (process.exitValue() != 0) {
            throw new AssertionError("failed:\n" + String.join("\n", lines));
        }
        return lines;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
