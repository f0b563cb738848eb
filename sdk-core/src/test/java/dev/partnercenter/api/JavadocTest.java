package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.api.SourceType.SourceMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What users can see is explained, and the resource classes stay small enough to be read. Generated sources are exempt. */
@Tag("once")
class JavadocTest {
    /** The published modules; samples are no library, and sdk-codegen never reaches users. */
    private static final List<String> MODULES = List.of("sdk-core", "sdk-usgov", "sdk-simulator");

    private static final int LONGEST_FILE = 200;

    private final List<SourceType> types = MODULES.stream()
            .flatMap(module -> SourceType.readAll(Path.of("..", module, "src/main/java")).stream())
            .toList();

    @Test
    void every_public_type_has_a_doc_comment() {
        assertThat(types).hasSizeGreaterThan(200);
        assertThat(types.stream().filter(SourceType::isPublic).filter(type -> isBlank(type.doc())))
                .extracting(SourceType::name)
                .isEmpty();
    }

    @Test
    void every_public_method_outside_of_the_internal_packages_has_a_doc_comment() {
        Stream<String> undocumented = types.stream()
                .filter(SourceType::isPublic)
                .filter(type -> !type.name().contains(".internal."))
                .flatMap(type -> type.methods().stream()
                        .filter(SourceMethod::isPublic)
                        .filter(method -> !method.overrides() && isBlank(method.doc()))
                        .map(method -> type.name() + "." + method.name()));
        assertThat(undocumented).isEmpty();
    }

    @Test
    void every_method_of_a_resource_class_names_its_parameters_and_its_result() {
        Stream<String> incomplete = types.stream()
                .filter(type -> type.name().startsWith("dev.partnercenter.api."))
                .flatMap(type -> type.methods().stream()
                        .filter(method -> method.isPublic() && !method.overrides())
                        .filter(method -> method.doc() != null && !isRecordOrWither(method))
                        .filter(method -> !method.parameterNames().stream()
                                .allMatch(name -> method.doc().contains("@param " + name)))
                        .map(method -> type.name() + "." + method.name()));
        assertThat(incomplete).isEmpty();
    }

    /** The one-line comments of query types name the parameter in the result. */
    private static boolean isRecordOrWither(SourceMethod method) {
        return String.valueOf(method.doc()).strip().startsWith("{@return")
                || method.name().equals("<init>");
    }

    @Test
    void no_resource_class_is_long() throws IOException {
        for (SourceType type : types) {
            if (type.name().startsWith("dev.partnercenter.api.")) {
                assertThat(Files.readAllLines(type.file())).as(type.name()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
            }
        }
    }

    private static boolean isBlank(String doc) {
        return doc == null || doc.isBlank();
    }
}
