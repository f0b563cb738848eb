package dev.partnercenter.contract;

import dev.partnercenter.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The published contract of the service in {@code ../shared/contract}, beside the project. It is no part of the
 * project; tests that need it are skipped where it is missing.
 */
public final class Contract {

    /** The areas whose operations and resources are built. */
    public static final Set<String> BUILT_AREAS = Set.of(
            "customers",
            "domains",
            "invoices",
            "validations",
            "offers",
            "products",
            "carts",
            "users",
            "roles",
            "licenses",
            "orders",
            "subscriptions",
            "profiles",
            "usage",
            "utilization",
            "pricing");

    /** What a skipped test says. */
    public static final String MISSING = "no ../shared/contract beside the project: nothing to compare with";

    private final Path folder;

    private Contract(Path folder) {
        this.folder = folder;
    }

    /** Looks for it beside this folder and beside all folders above. */
    public static Optional<Contract> find() {
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        return Stream.iterate(start, path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("contract"))
                .filter(path -> Files.isRegularFile(path.resolve("operations.json")))
                .findFirst()
                .map(Contract::new);
    }

    /** The rows of operations.json. */
    public List<Map<String, Object>> operations() {
        return objects(read(folder.resolve("operations.json")));
    }

    /** The rows of operations.json of the built areas. */
    public List<Map<String, Object>> builtOperations() {
        return operations().stream()
                .filter(row -> BUILT_AREAS.contains(row.get("area")))
                .toList();
    }

    /** The resources of resources.json by name. */
    public Map<String, Map<String, Object>> resources() {
        Map<String, Map<String, Object>> resources = new TreeMap<>();
        object(object(read(folder.resolve("resources.json"))).get("resources"))
                .forEach((name, resource) -> resources.put(name, object(resource)));
        return resources;
    }

    /** The published exchanges by the names of their files. */
    public Map<String, Map<String, Object>> examples() {
        try (Stream<Path> files = Files.list(folder.resolve("examples"))) {
            Map<String, Map<String, Object>> examples = new TreeMap<>();
            files.forEach(file -> examples.put(file.getFileName().toString(), object(read(file))));
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** An array of JSON objects. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Object tree) {
        return (List<Map<String, Object>>) tree;
    }

    /** An array of texts. */
    @SuppressWarnings("unchecked")
    public static List<String> texts(Object tree) {
        return (List<String>) tree;
    }

    private static Object read(Path file) {
        try {
            return Json.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
