package dev.partnercenter.durable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL that lies as an archive in a jar of the test class path, unpacked. */
record PostgresFiles(Path directory) {
    /** Unpacks it; null where there is none for this machine. */
    static PostgresFiles unpack() throws IOException {
        try (InputStream archive = archive()) {
            if (archive == null) {
                return null;
            }
            Path directory = Files.createTempDirectory("postgres");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            PostgresFiles files = new PostgresFiles(directory);
            files.unpack(archive);
            // The server makes its data here, as whatever user it has to run.
            Files.createDirectory(files.data().getParent());
            Files.setPosixFilePermissions(files.data().getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
            return files;
        }
    }

    private static InputStream archive() {
        boolean linux = "Linux".equals(System.getProperty("os.name"));
        String name = switch (System.getProperty("os.arch")) {
            case "amd64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> "none";
        };
        return linux ? PostgresFiles.class.getResourceAsStream("/" + name) : null;
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    Path data() {
        return directory.resolve("work").resolve("data");
    }

    private void unpack(InputStream archive) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = directory.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (!entry.isDirectory()) {
                    Files.copy(tar, file);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            try {
                Files.delete(path);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
