package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/coverage.md says what the constants say; {@code -Dupdate.docs=true} writes it anew. */
@Tag("once")
class CoverageDocTest {
    private static final Path FILE = Path.of("../docs/coverage.md");

    @Test
    void the_list_of_operations_is_up_to_date() throws IOException {
        String generated = CoverageDoc.of(EveryOperationTest.CALLS);
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(FILE, generated);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE).replace("\r\n", "\n") : "")
                .as("docs/coverage.md is stale; renew it with -Dtest=CoverageDocTest -Dupdate.docs=true")
                .isEqualTo(generated);
    }
}
