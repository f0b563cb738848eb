package dev.partnercenter.usgov.gdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminAccessAssignment;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminCustomer;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.usgov.internal.gdap.GdapModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The exchanges that Microsoft publishes, where {@code ../shared/graph} is beside the project: each object is read and
 * written back with nothing missing, nothing added and no value changed, and only OData's notes are left to the bag.
 */
class PublishedGdapExamplesTest {
    private static final Map<String, Class<? extends Record>> TYPES = Map.of(
            "gdap-relationships-list.json", DelegatedAdminRelationship.class,
            "gdap-relationship-get.json", DelegatedAdminRelationship.class,
            "gdap-accessassignments-list.json", DelegatedAdminAccessAssignment.class,
            "gdap-customers-list.json", DelegatedAdminCustomer.class);

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TestFactory
    Stream<DynamicTest> objects_survive_a_round_trip() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            JsonNode body = JSON.readTree(file.toFile()).path("response").path("body");
            assertThat(TYPES).as("the type of the objects in %s", name).containsKey(name);
            (body.has("value") ? body.path("value") : List.of(body))
                    .forEach(object -> tests.add(dynamicTest(
                            name + " " + object.path("id").asText(), () -> roundTrip(object, TYPES.get(name)))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(TYPES.size());
        return tests.stream();
    }

    private static void roundTrip(JsonNode sent, Class<? extends Record> type) throws Exception {
        Map<String, Object> object = JSON.convertValue(sent, new TypeReference<LinkedHashMap<String, Object>>() {});

        Record model = GdapModels.read(object, type);

        object.remove("@odata.context");
        assertThat(comparable(GdapModels.write(model))).isEqualTo(comparable(object));
        Map<?, ?> bag = (Map<?, ?>) type.getMethod("additionalProperties").invoke(model);
        assertThat(bag.keySet().stream().map(String::valueOf)).allMatch(name -> name.startsWith("@odata."));
        assertThat(type.getMethod("etag").invoke(model))
                .isEqualTo(sent.path("@odata.etag").asText());
    }

    /** Times are the same whatever the number of their digits. */
    private static Object comparable(Object tree) {
        if (tree instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) ->
                    copy.put(name, name.toString().endsWith("DateTime") ? instant(value) : comparable(value)));
            return copy;
        }
        return tree instanceof List<?> list
                ? list.stream().map(PublishedGdapExamplesTest::comparable).toList()
                : tree;
    }

    private static Object instant(Object value) {
        return value instanceof String text && !text.isEmpty() ? Instant.parse(text) : String.valueOf(value);
    }

    private static List<Path> files() throws IOException {
        Path folder = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("graph").resolve("examples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> abort("no ../shared/graph beside the project: nothing to compare with"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("gdap-"))
                    .sorted()
                    .toList();
        }
    }
}
