package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares the data with the published contract in {@code ../shared/contract} beside the project, where it is there. */
@Tag("once")
class AvailabilityContractTest {
    private static final Pattern REQUEST = Pattern.compile("[A-Z]+ /\\S*[^\\s;]");

    @Test
    void each_operation_is_as_its_row_says_and_there_is_no_other() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        rows().forEach(row ->
                documented.put(row.path("id").asText(), row.path("area").asText() + ' ' + word(row)));
        Map<String, String> shipped = new TreeMap<>();
        UsGovAvailability.all()
                .forEach(operation -> shipped.put(
                        operation.operationId(),
                        operation.area() + ' ' + operation.state().label()));

        assertThat(shipped).isEqualTo(documented);
    }

    @Test
    void each_request_to_graph_that_a_row_names_is_shipped() throws IOException {
        for (JsonNode row : rows()) {
            if (!row.hasNonNull("graph")) {
                continue;
            }
            List<String> documented = REQUEST.matcher(row.path("graph").asText())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            String shipped = UsGovAvailability.of(row.path("id").asText())
                    .map(operation -> String.join(" ", operation.graph()))
                    .orElse("");

            assertThat(shipped).as(row.path("id").asText()).contains(documented);
        }
    }

    private static String word(JsonNode row) {
        String word = row.path("usGov").asText();
        return word.equals("notStated") ? "not-stated" : word;
    }

    private static List<JsonNode> rows() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("contract").resolve("operations.json"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> abort("no ../shared/contract beside the project: nothing to compare with"));
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(rows::add);
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
