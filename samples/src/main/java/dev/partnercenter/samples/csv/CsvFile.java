package dev.partnercenter.samples.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.partnercenter.samples.connect.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a file whose first line names the columns. What is wrong with it is told by line. */
public final class CsvFile {
    private final Mistakes mistakes;
    private final List<String> required;
    private final List<String> optional;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvFile(Mistakes mistakes, List<String> required, List<String> optional) {
        this.mistakes = mistakes;
        this.required = required;
        this.optional = optional;
    }

    /**
     * {@return the rows of a file; those that cannot be read are among the mistakes}
     *
     * @param required columns that the file must have, with a value in each row
     * @param optional columns that it may have; any other one is a mistake, since its name may be misspelt
     */
    public static List<CsvRow> read(Path path, List<String> required, List<String> optional, Mistakes mistakes) {
        if (!Files.isRegularFile(path)) {
            throw new UsageException("There is no file " + path);
        }
        CsvFile file = new CsvFile(mistakes, required, optional);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(path)) {
            file.read(reader.stream().toList());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UsageException(path + " cannot be read: " + e.getMessage());
        }
        return List.copyOf(file.rows);
    }

    private void read(List<CsvRecord> records) {
        if (records.isEmpty()) {
            mistakes.add(1, "the file is empty; its first line must be " + String.join(",", required));
            return;
        }
        List<String> columns = columns(records.get(0));
        records.stream().skip(1).forEach(record -> read(record, columns));
        if (rows.isEmpty() && records.size() == 1) {
            mistakes.add(1, "there is no row below the names of the columns");
        }
    }

    private List<String> columns(CsvRecord header) {
        List<String> columns =
                header.getFields().stream().map(name -> known(name.strip())).toList();
        for (String name : required) {
            if (!columns.contains(name)) {
                mistakes.add(1, "the column '" + name + "' is missing" + advice(header));
            }
        }
        for (String name : columns) {
            if (!required.contains(name) && !optional.contains(name)) {
                mistakes.add(
                        1,
                        "there is no column '" + name + "' here; there are "
                                + String.join(
                                        ", ",
                                        Stream.concat(required.stream(), optional.stream())
                                                .toList()));
            }
            if (columns.indexOf(name) != columns.lastIndexOf(name)) {
                mistakes.add(1, "the column '" + name + "' comes twice");
            }
        }
        return columns;
    }

    private static String advice(CsvRecord header) {
        return header.getFieldCount() == 1 && header.getField(0).contains(";")
                ? "; separate the columns by commas, not by semicolons"
                : "";
    }

    private String known(String name) {
        return Stream.concat(required.stream(), optional.stream())
                .filter(column -> column.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
    }

    private void read(CsvRecord record, List<String> columns) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            mistakes.add(
                    line,
                    record.getFieldCount() + " values in " + columns.size() + " columns; a value with a comma"
                            + " in it needs quotes around it");
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.getField(i).strip());
        }
        if (values.values().stream().anyMatch(value -> value.contains("\ufffd"))) {
            mistakes.add(line, "there is a character that is not UTF-8: save the file as UTF-8");
            return;
        }
        CsvRow row = new CsvRow(line, values);
        for (String name : required) {
            if (columns.contains(name) && row.get(name).isEmpty()) {
                mistakes.add(line, name + " is empty");
            }
        }
        rows.add(row);
    }
}
