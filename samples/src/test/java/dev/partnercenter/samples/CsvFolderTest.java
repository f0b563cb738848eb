package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.samples.connect.UsageException;
import dev.partnercenter.samples.csv.CsvFolder;
import dev.partnercenter.samples.csv.CsvOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are whole or not there, and harmless in a spreadsheet. */
@Tag("once")
class CsvFolderTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_that_would_be_a_formula_is_made_harmless(String text) throws IOException {
        assertThat(Csv.read(written(text)).get(0).getField("value")).isEqualTo("'" + text);
    }

    @Test
    void numbers_texts_and_missing_values_are_written_as_they_are() throws IOException {
        assertThat(Files.readString(written(new BigDecimal("-1E+3")))).endsWith("value\r\n-1000\r\n");
        assertThat(Files.readString(written(new BigDecimal("-0.10")))).endsWith("-0.10\r\n");
        assertThat(Files.readString(written(12L))).endsWith("12\r\n");
        assertThat(Files.readString(written("Jos\u00e9, \"Port\" a=b")))
                .endsWith("\"Jos\u00e9, \"\"Port\"\" a=b\"\r\n");
        assertThat(Files.readString(written(null))).endsWith("value\r\n\r\n");
    }

    @Test
    void what_is_not_published_leaves_nothing_behind() {
        try (CsvFolder folder = CsvFolder.open(home.resolve("new"))) {
            folder.file("a.csv", "value").row("half");
            assertThat(home.resolve("new").resolve("a.csv")).doesNotExist();
        }
        assertThat(home.resolve("new")).doesNotExist();
    }

    @Test
    void a_file_of_an_earlier_run_stays_until_the_new_one_is_complete() throws IOException {
        Path earlier = written("old");
        try (CsvFolder folder = CsvFolder.open(home)) {
            folder.file("a.csv", "value").row("new");
        }
        assertThat(Files.readString(earlier)).contains("old");

        assertThat(Files.readString(written("new"))).doesNotContain("old").contains("new");
        assertThat(home).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_place_where_no_folder_can_be_is_named_with_the_reason() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> CsvFolder.open(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("The folder " + file + " cannot be made: there is a file of this name");
    }

    private Path written(@Nullable Object value) throws IOException {
        try (CsvFolder folder = CsvFolder.open(home)) {
            CsvOutput file = folder.file("a.csv", "value");
            file.row(value);
            folder.publish();
        }
        return home.resolve("a.csv");
    }
}
