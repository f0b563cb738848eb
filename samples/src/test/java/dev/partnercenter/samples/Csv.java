package dev.partnercenter.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A CSV file as a test reads it. */
final class Csv {
    private Csv() {}

    static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a column of some rows adds up to. */
    static BigDecimal sum(List<NamedCsvRecord> rows, String column, Predicate<NamedCsvRecord> which) {
        return rows.stream()
                .filter(which)
                .map(row -> new BigDecimal(row.getField(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return sum(rows, column, row -> true);
    }
}
