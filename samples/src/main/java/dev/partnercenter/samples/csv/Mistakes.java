package dev.partnercenter.samples.csv;

import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.console.Terminal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is wrong with a file. All of it is told at once, so that it can be mended at once. */
public final class Mistakes {
    private static final int SHOWN = 20;

    private final Path file;
    private final SortedSet<Mistake> all =
            new TreeSet<>(Comparator.comparingLong(Mistake::line).thenComparing(Mistake::text));

    /** Of this file. */
    public Mistakes(Path file) {
        this.file = file;
    }

    private record Mistake(long line, String text) {}

    /** Notes one. */
    public void add(long line, String text) {
        all.add(new Mistake(line, text));
    }

    /** Notes one. */
    public void add(CsvRow row, String text) {
        add(row.line(), text);
    }

    /**
     * Refuses the file if something is wrong with it.
     *
     * @param notDone what was not done therefore, such as "nothing was ordered"
     */
    public void refuse(Terminal terminal, String notDone) {
        if (all.isEmpty()) {
            return;
        }
        List<Mistake> shown = all.stream().limit(SHOWN).toList();
        shown.forEach(mistake -> terminal.error(file + ":" + mistake.line() + ": " + mistake.text()));
        String more = all.size() > SHOWN ? ", the first " + SHOWN + " are above" : "";
        throw new UsageException(file.getFileName() + " has " + all.size()
                + (all.size() == 1 ? " mistake" : " mistakes") + more + "; " + notDone);
    }
}
