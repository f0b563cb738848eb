package dev.partnercenter.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.model.ModelClasses;
import dev.partnercenter.model.Samples;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that makes and reads records says the same of them as reflection does. */
@Tag("once")
class RecordShapeTest {

    static Stream<Class<?>> models() {
        return ModelClasses.records();
    }

    static Stream<Class<?>> written() {
        return Stream.concat(models(), Stream.of(CollectionPage.class));
    }

    /** A record that somebody reads by the raw door. */
    public record Buoy(String id, List<Map<String, Instant>> lit, Map<String, Object> notes, Map<String, Object> rest) {
        public Buoy {
            if ("sunk".equals(id)) {
                throw new IllegalArgumentException("a buoy swims");
            }
        }
    }

    /** A record with something that JSON has no form for. */
    public record Anchor(Set<String> flukes, Map<String, Object> rest) {}

    private record Hidden(String id, Map<String, Object> rest) {}

    @ParameterizedTest
    @MethodSource("written")
    void no_reflection_is_needed_for_what_the_sdk_reads(Class<?> type) {
        assertThat(RecordShape.of(type)).isNotInstanceOf(ReflectedShape.class);
    }

    @ParameterizedTest
    @MethodSource("written")
    void names_and_types_are_those_of_the_record(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        RecordShape reflected = new ReflectedShape(type);

        assertThat(shape.names()).isEqualTo(reflected.names());
        assertThat(shape.types()).isDeepEqualTo(reflected.types());
    }

    @ParameterizedTest
    @MethodSource("models")
    void each_component_comes_from_its_accessor_and_goes_to_its_place(Class<?> type)
            throws ReflectiveOperationException {
        RecordShape shape = RecordShape.of(type);
        Object record = Json.read(Json.write(Samples.of(type, 2)), JsonType.of(type));
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = shape.get(record, i);
            assertThat(values[i])
                    .isSameAs(components[i].getAccessor().invoke(record))
                    .isNotNull();
        }

        Object made = shape.make(values);

        for (RecordComponent component : components) {
            assertThat(component.getAccessor().invoke(made))
                    .isSameAs(component.getAccessor().invoke(record));
        }
    }

    @Test
    void a_page_is_made_and_read_likewise() {
        RecordShape shape = RecordShape.of(CollectionPage.class);
        Object[] values = {2, List.of("a"), null, "token", null, Map.of("b", 1)};

        Object page = shape.make(values);

        assertThat(page).isEqualTo(new CollectionPage<>(2, List.of("a"), null, "token", null, Map.of("b", 1)));
        for (int i = 0; i < values.length; i++) {
            assertThat(shape.get(page, i)).isSameAs(values[i]);
        }
    }

    @Test
    void a_record_without_a_generated_shape_is_read_and_written_too() {
        String json = "{'id':'b-1','lit':[{'red':'2026-01-02T03:04:05Z'}],'notes':{'a':1},'Hue':2}".replace('\'', '"');

        Buoy buoy = Json.read(json.getBytes(StandardCharsets.UTF_8), JsonType.of(Buoy.class));

        assertThat(buoy.lit()).containsExactly(Map.of("red", Instant.parse("2026-01-02T03:04:05Z")));
        assertThat(buoy.rest()).isEqualTo(Map.of("Hue", 2));
        assertThat(new String(Json.write(buoy), StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void what_the_constructor_of_a_record_throws_comes_out_as_it_is() {
        RecordShape shape = RecordShape.of(Buoy.class);

        assertThatThrownBy(() -> shape.make(new Object[] {"sunk", List.of(), Map.of(), Map.of()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a buoy swims");
    }

    @Test
    void a_record_that_cannot_be_read_is_refused_by_name() {
        assertThatThrownBy(() -> RecordSchema.of(Anchor.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON for the type java.util.Set<java.lang.String>");
        assertThatThrownBy(() -> RecordSchema.of(Hidden.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Hidden is not public");
    }
}
