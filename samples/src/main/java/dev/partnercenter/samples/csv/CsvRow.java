package dev.partnercenter.samples.csv;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a file.
 *
 * @param line where it begins, 1 for the first line of the file
 * @param values by the name of the column, without blanks around them
 */
public record CsvRow(long line, Map<String, String> values) {
    /** {@return the value of a column, or empty if the cell is empty or the file has no such column} */
    public Optional<String> get(String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }
}
