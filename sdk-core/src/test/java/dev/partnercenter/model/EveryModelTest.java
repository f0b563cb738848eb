package dev.partnercenter.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each model, checked for every one that is found. */
@Tag("once")
class EveryModelTest {

    private static final int DEPTH = 4;

    static Stream<Class<?>> records() {
        return ModelClasses.records();
    }

    @Test
    void theyAreFound() {
        assertThat(records()).hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @MethodSource("records")
    void unknownPropertiesSurviveAtEveryLevel(Class<?> type) throws ReflectiveOperationException {
        Map<String, Object> json = Samples.of(type, DEPTH);

        Object read = read(json, type);

        assertThat(tree(read)).isEqualTo(json);
        assertThat(bagsIn(read)).isNotEmpty().allSatisfy(bag -> assertThat(bag).containsOnlyKeys(Samples.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("records")
    void absentNullEmptyAndPascalCaseSurvive(Class<?> type) {
        assertThat(tree(read(Map.of(), type))).isEqualTo(Map.of());
        for (Object value : Arrays.asList(null, "", List.of(), Map.of())) {
            Map<String, Object> json = new LinkedHashMap<>();
            ModelClasses.components(type).stream()
                    .filter(component -> fits(value, component))
                    .forEach(component -> json.put(component.getName(), value));
            assertThat(tree(read(json, type))).isEqualTo(json);
            assertThat(tree(read(pascalCase(json), type))).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void buildersSetClearAndLeaveEachProperty(Class<?> type) throws ReflectiveOperationException {
        Object full = read(Samples.of(type, 1), type);
        for (RecordComponent component : ModelClasses.components(type)) {
            String name = component.getName();
            Object value = component.getAccessor().invoke(full);
            Object fresh = type.getMethod("builder").invoke(null);
            assertThat(tree(build(set(fresh, component, value))))
                    .isEqualTo(only(name, tree(full).get(name)));
            fresh = type.getMethod("builder").invoke(null);
            assertThat(tree(build(set(fresh, component, null)))).isEqualTo(only(name, null));
            Object editor = type.getMethod("toBuilder").invoke(full);
            Map<String, Object> cleared = new LinkedHashMap<>(tree(full));
            cleared.put(name, null);
            assertThat(tree(build(set(editor, component, null)))).isEqualTo(cleared);
        }
        assertThat(build(type.getMethod("toBuilder").invoke(full))).isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource("records")
    void buildersEmptyEachCollection(Class<?> type) throws ReflectiveOperationException {
        for (RecordComponent component : ModelClasses.components(type)) {
            Object empty = component.getType() == List.class ? List.of() : Map.of();
            if (component.getType().isInstance(empty)) {
                Object fresh = type.getMethod("builder").invoke(null);
                assertThat(tree(build(set(fresh, component, empty)))).isEqualTo(only(component.getName(), empty));
            }
        }
    }

    private static boolean fits(Object value, RecordComponent component) {
        boolean record = component.getType().isRecord() && !OpenValue.class.isAssignableFrom(component.getType());
        return value == null
                || (value instanceof String && component.getType() != Object.class)
                || (value instanceof List && component.getType() == List.class)
                || (value instanceof Map && (component.getType() == Map.class || record));
    }

    private static Map<String, Object> pascalCase(Map<String, Object> json) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        json.forEach((name, value) -> renamed.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), value));
        return renamed;
    }

    private static Map<String, Object> only(String name, Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(name, value);
        return json;
    }

    private static Object set(Object builder, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        Method setter = builder.getClass().getMethod(component.getName(), component.getType());
        return setter.invoke(builder, value);
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object read(Map<String, Object> json, Class<?> type) {
        return Json.read(Json.write(json), JsonType.of(type));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Object value) {
        return (Map<String, Object>) Json.readTree(Json.write(value));
    }

    private static List<Map<String, Object>> bagsIn(Object value) throws ReflectiveOperationException {
        List<Map<String, Object>> bags = new ArrayList<>();
        collectBags(value, bags);
        return bags;
    }

    @SuppressWarnings("unchecked")
    private static void collectBags(Object value, List<Map<String, Object>> bags) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                collectBags(element, bags);
            }
        } else if (value instanceof Record && !(value instanceof OpenValue)) {
            for (RecordComponent component : ModelClasses.components(value.getClass())) {
                collectBags(component.getAccessor().invoke(value), bags);
            }
            Method bag = value.getClass().getMethod("additionalProperties");
            bags.add((Map<String, Object>) bag.invoke(value));
        }
    }
}
