package dev.partnercenter.samples.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.partnercenter.samples.connect.StoppedException;
import dev.partnercenter.samples.connect.UsageException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file in the making: UTF-8, and no text in it that a spreadsheet would take for a formula. */
public final class CsvOutput {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final Path target;
    private final Path draft;
    private final CsvWriter writer;

    private CsvOutput(Path target, Path draft, CsvWriter writer) {
        this.target = target;
        this.draft = draft;
        this.writer = writer;
    }

    static CsvOutput begin(Path folder, String name, String... header) {
        Path draft = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            // A channel would be closed by the interrupt that ends the walk at Ctrl-C, and be taken for a broken disk.
            FileOutputStream bytes = new FileOutputStream(draft.toFile());
            CsvWriter writer = CsvWriter.builder().build(bytes, StandardCharsets.UTF_8);
            writer.writeRecord(header);
            return new CsvOutput(folder.resolve(name), draft, writer);
        } catch (IOException e) {
            throw new UsageException("In the folder " + folder + " nothing can be written: " + reason(e));
        }
    }

    /** Writes a row. Numbers are written as they are, in all their digits; what is null is an empty cell. */
    public void row(@Nullable Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = text(cells[i]);
        }
        try {
            writer.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw broken(Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e.getMessage())));
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = cell.toString();
        boolean isFormula =
                !(cell instanceof Number) && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }

    Path target() {
        return target;
    }

    Path draft() {
        return draft;
    }

    void complete() {
        try {
            writer.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    void discard() {
        try {
            writer.close();
        } catch (IOException e) {
            // It goes away anyway.
        } finally {
            draft.toFile().delete();
        }
    }

    private StoppedException broken(IOException e) {
        return new StoppedException(target + " cannot be written: " + reason(e) + ". No file was completed");
    }

    /** {@return why, in words for people} */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file of this name";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
