package dev.partnercenter.durable.bulk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of each item, one line after the other, each on the disk before the run goes on. The last line of a key
 * holds. A line that a crash cut in the middle is the last one, and has not been relied on yet; it is taken away.
 */
final class ResumeFile implements ResumeStore {
    private static final String HEADER = "partnercenter-bulk 1\t";

    private final Path path;
    private final RandomAccessFile file;
    private final Map<String, ResumeLine> earlier = new LinkedHashMap<>();
    private boolean usable = true;

    private ResumeFile(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens a file, or makes it.
     *
     * @throws IllegalArgumentException if it is the file of another job, or no such file at all
     * @throws IllegalStateException if another run uses it now
     */
    static ResumeFile open(Path path, String job) {
        try {
            boolean made = make(path);
            // No FileChannel for the writing: it closes when its thread is interrupted, just when it is needed.
            ResumeFile opened = new ResumeFile(path, new RandomAccessFile(path.toFile(), "rw"));
            try {
                opened.lock();
                opened.begin(job);
            } catch (IOException | RuntimeException failed) {
                opened.file.close();
                throw failed;
            }
            if (made) {
                syncDirectory(path);
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The resume file " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable ResumeLine earlier(String key) {
        return earlier.get(key);
    }

    @Override
    public synchronized void write(ResumeLine line) {
        if (!usable) {
            throw new IllegalStateException("The resume file " + path + " is not used any more");
        }
        try {
            append(line.text());
        } catch (IOException e) {
            // Half a line may be there now, and nothing must come after it.
            usable = false;
            throw new UncheckedIOException("The resume file " + path + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        usable = false;
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The resume file " + path + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private static boolean make(Path path) throws IOException {
        if (Files.exists(path)) {
            return false;
        }
        // Keys may be the names of people.
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
        return true;
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = file.getChannel().tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            throw new IllegalStateException("Another run uses the resume file " + path + " now");
        }
    }

    private void begin(String job) throws IOException {
        byte[] bytes = new byte[(int) file.length()];
        file.readFully(bytes);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        String header = HEADER + ResumeLine.escape(job);
        if (whole == 0) {
            requireOurs(header.startsWith(new String(bytes, StandardCharsets.UTF_8)), job);
            file.setLength(0);
            append(header);
            return;
        }
        List<String> lines =
                new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().toList();
        requireOurs(lines.get(0).equals(header), job);
        for (int i = 1; i < lines.size(); i++) {
            ResumeLine line = ResumeLine.parse(lines.get(i));
            if (line == null) {
                throw new IllegalArgumentException("Line " + (i + 1) + " of the resume file " + path + " is damaged");
            }
            earlier.put(line.key(), line);
        }
        file.setLength(whole);
        file.seek(whole);
    }

    private void requireOurs(boolean ours, String job) {
        if (!ours) {
            throw new IllegalArgumentException(path + " is not the resume file of the job '" + job + "'");
        }
    }

    private void append(String line) throws IOException {
        file.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        file.getFD().sync();
    }

    /** A new file is there after a power cut only if its directory was written, too. */
    private static void syncDirectory(Path path) {
        Path directory = path.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open directories, and does not need it.
            return;
        }
    }
}
