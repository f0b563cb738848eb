package dev.partnercenter.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the processor writes for a record, and which records it refuses. */
class ModelProcessorTest {

    /** The part of sdk-core that generated code calls; here only its signatures matter. */
    private static final String EXTRAS_EDITOR = """
            package dev.partnercenter.internal.json;
            import java.util.List;
            import java.util.Map;
            public final class ExtrasEditor {
                public ExtrasEditor() {}
                public ExtrasEditor(Map<String, Object> bag) {}
                public static <T> List<T> absentList() { return List.of(); }
                public static <T> Map<String, T> absentMap() { return Map.of(); }
                public <T> T value(String component, T value) { return value; }
                public <T> List<T> list(String component, List<T> list) { return list; }
                public <T> Map<String, T> map(String component, Map<String, T> map) { return map; }
                public Map<String, Object> tree(String component, Map<String, Object> map) { return map; }
                public void put(String name, Object value) {}
                public void replaceAll(Map<String, Object> properties) {}
                public Map<String, Object> build() { return Map.of(); }
            }
            """;

    private static final String RECORD = """
            package sample;
            import dev.partnercenter.codegen.Model;
            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;
            /**
             * A pier.
             *
             * @param name what it is
             *     called
             * @param berths its berths.
             */
            @Model
            public record Pier(
                    @Nullable String name,
                    java.time.@Nullable Instant opened,
                    List<java.math.BigDecimal> berths,
                    Map<String, String> signs,
                    Map<String, Object> notes,
                    Map<String, Object> additionalProperties) {
                static PierBuilder builder() { return new PierBuilder(); }
                PierBuilder toBuilder() { return new PierBuilder(this); }
            }
            """;

    private static final String RECORD_SHAPE = """
            package dev.partnercenter.internal.json;
            import org.jspecify.annotations.Nullable;
            public interface RecordShape {
                String[] names();
                Class<?>[][] types();
                Object make(@Nullable Object[] arguments);
                @Nullable Object get(Object record, int component);
            }
            """;

    private static final InMemoryCompiler PIER = new InMemoryCompiler();
    private static boolean pierCompiled;

    private final InMemoryCompiler compiler = new InMemoryCompiler();

    @BeforeAll
    static void compileTheRecord() {
        pierCompiled = PIER.compile(Map.of(
                "sample.Pier", RECORD,
                "dev.partnercenter.internal.json.ExtrasEditor", EXTRAS_EDITOR,
                "dev.partnercenter.internal.json.RecordShape", RECORD_SHAPE));
    }

    @Test
    void aRecordGetsABuilderThatCompilesWithoutWarnings() {
        assertThat(PIER.messages()).isEmpty();
        assertThat(pierCompiled).isTrue();
    }

    @Test
    void everyComponentGetsASetterThatTakesNull() {
        assertThat(PIER.generated("sample.PierBuilder"))
                .contains("public PierBuilder name(@Nullable String name)")
                .contains("public PierBuilder opened(java.time.@Nullable Instant opened)")
                .contains("public PierBuilder berths(java.util.@Nullable List<java.math.BigDecimal> berths)")
                .contains("public PierBuilder additionalProperty(String name, @Nullable Object value)")
                .contains("return new Pier(name, opened, berths, signs, notes, extras.build())");
    }

    @Test
    void eachKindOfComponentIsStoredInItsWay() {
        assertThat(PIER.generated("sample.PierBuilder"))
                .contains("this.name = extras.value(\"name\", name)")
                .contains("this.berths = extras.list(\"berths\", berths)")
                .contains("this.signs = extras.map(\"signs\", signs)")
                .contains("this.notes = extras.tree(\"notes\", notes)")
                .contains("this.berths = ExtrasEditor.absentList()");
    }

    @Test
    void theTextOfAParameterBecomesTheTextOfItsSetter() {
        assertThat(PIER.generated("sample.PierBuilder"))
                .contains("@param name what it is called; null sends an explicit null")
                .contains("@param berths its berths; null sends an explicit null");
    }

    @Test
    void the_codec_gets_the_constructor_and_the_accessors_without_reflection() {
        assertThat(PIER.generated("sample.PierBuilder"))
                .contains("    static final class Shape implements RecordShape")
                .contains("(String) arguments[0],\n", "(java.util.List<java.math.BigDecimal>) arguments[2],\n")
                .contains("(java.util.Map<String, Object>) arguments[5]);")
                .contains("case 3 -> source.signs();", "default -> source.additionalProperties();");
    }

    @Test
    void the_codec_gets_the_names_and_what_collections_hold() {
        assertThat(PIER.generated("sample.PierBuilder"))
                .contains("\"name\",", "\"opened\",", "\"notes\",")
                .contains("{String.class},", "{java.time.Instant.class},")
                .contains("{java.util.List.class, java.math.BigDecimal.class},")
                .contains("{java.util.Map.class, String.class},", "{java.util.Map.class, Object.class},")
                .doesNotContain("\"additionalProperties\",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.util.Map<Long, String>      | a Map of a @Model has String keys",
                "java.util.Set<String>            | the only generic types of a @Model are List and Map",
                "java.util.List<Class<String>>    | the only generic types of a @Model are List and Map",
            })
    void types_that_the_codec_cannot_read_are_refused(String type, String message) {
        boolean compiled = compile(
                "sample.Pier",
                "package sample; @dev.partnercenter.codegen.Model public record Pier(" + type
                        + " berths, java.util.Map<String, Object> additionalProperties) {}");

        assertThat(compiled).isFalse();
        assertThat(compiler.messages()).anySatisfy(text -> assertThat(text).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public class Pier {}                                      | @Model is for records",
                "public record Pier<T>(T t) {}                             | without type parameters",
                "public record Pier(String name) {}                        | has to be Map<String, Object> additional",
                "public record Pier(java.util.Map<String, Object> bag) {}  | has to be Map<String, Object> additional",
                "public record Pier() {}                                   | has to be Map<String, Object> additional",
            })
    void otherTypesAreRefused(String declaration, String message) {
        boolean compiled = compile("sample.Pier", "package sample; @dev.partnercenter.codegen.Model " + declaration);

        assertThat(compiled).isFalse();
        assertThat(compiler.messages()).anySatisfy(text -> assertThat(text).contains(message));
    }

    @Test
    void nestedRecordsAreRefused() {
        boolean compiled = compile(
                "sample.Port",
                "package sample; public class Port { @dev.partnercenter.codegen.Model public record Pier(String s) {} }");

        assertThat(compiled).isFalse();
        assertThat(compiler.messages()).anySatisfy(text -> assertThat(text).contains("top-level"));
    }

    @Test
    void primitivesAreRefused() {
        boolean compiled = compile(
                "sample.Pier",
                "package sample; @dev.partnercenter.codegen.Model public record Pier("
                        + "int berths, java.util.Map<String, Object> additionalProperties) {}");

        assertThat(compiled).isFalse();
        assertThat(compiler.messages()).anySatisfy(text -> assertThat(text).contains("class types only"));
    }

    private boolean compile(String className, String source) {
        return compiler.compile(Map.of(className, source));
    }
}
