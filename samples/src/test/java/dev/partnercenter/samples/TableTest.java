package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.samples.console.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns as wide as their widest cell. */
@Tag("once")
class TableTest {
    @Test
    void aligns_columns_and_shows_what_is_absent() {
        Table table = new Table("ID", "NAME").row("1", "Harbor County").row("1000", null);

        assertThat(table.lines()).containsExactly("ID    NAME", "1     Harbor County", "1000  -");
    }
}
