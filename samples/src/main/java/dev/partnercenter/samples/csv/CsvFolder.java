package dev.partnercenter.samples.csv;

import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV files that belong together. They are written under other names and get their own ones when all of them are
 * complete, so that nobody takes a half of one for the whole.
 */
public final class CsvFolder implements AutoCloseable {
    private final Path folder;
    private final boolean isNew;
    private final List<CsvOutput> files = new ArrayList<>();

    private CsvFolder(Path folder, boolean isNew) {
        this.folder = folder;
        this.isNew = isNew;
    }

    /**
     * Opens a folder, which is made if there is none.
     *
     * @throws UsageException if it cannot be made
     */
    public static CsvFolder open(Path folder) {
        boolean isNew = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException("The folder " + folder + " cannot be made: " + CsvOutput.reason(e));
        }
        return new CsvFolder(folder, isNew);
    }

    /**
     * Begins a file.
     *
     * @param name the name that it gets in the end
     * @throws UsageException if it cannot be made
     */
    public CsvOutput file(String name, String... header) {
        CsvOutput file = CsvOutput.begin(folder, name, header);
        files.add(file);
        return file;
    }

    /** Completes all files. A file of an earlier run gives way. */
    public void publish() {
        // Nothing is moved before everything is on the disk.
        files.forEach(CsvOutput::complete);
        for (CsvOutput file : files) {
            try {
                Files.move(file.draft(), file.target(), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new StoppedException(file.target() + " cannot be written: " + CsvOutput.reason(e));
            }
        }
        files.clear();
    }

    /** {@return where the files are} */
    public Path path() {
        return folder;
    }

    /** Takes away what is not published. */
    @Override
    public void close() {
        files.forEach(CsvOutput::discard);
        if (isNew) {
            // Fails, as it should, if there is something in it.
            folder.toFile().delete();
        }
    }
}
