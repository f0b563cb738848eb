package dev.partnercenter.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How models are made, so that nothing of the wire is lost in them. */
@Tag("once")
class ModelRulesTest {

    static Stream<Class<?>> records() {
        return ModelClasses.records();
    }

    @Test
    void noEnums() {
        noClasses().should().beAssignableTo(Enum.class).check(ModelClasses.all());
    }

    @Test
    void noInexactNumbersOldDatesOrPrimitives() {
        noFields()
                .that()
                .areNotStatic()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .orShould()
                .haveRawType(Date.class)
                .orShould()
                .haveRawType(Calendar.class)
                .orShould()
                .haveRawType(int.class)
                .orShould()
                .haveRawType(boolean.class)
                .check(ModelClasses.all());
    }

    @Test
    void everythingIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat(com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith("Builder")))
                .should()
                .beFinal()
                .check(ModelClasses.all());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theBagIsTheLastComponent(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        RecordComponent last = components[components.length - 1];

        assertThat(last.getName()).isEqualTo("additionalProperties");
        assertThat(last.getType()).isEqualTo(Map.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatMayBeAbsentSaysSo(Class<?> type) {
        assertThat(ModelClasses.components(type))
                .filteredOn(component -> !List.of(List.class, Map.class).contains(component.getType()))
                .allSatisfy(component -> assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .as("@Nullable %s", component)
                        .isTrue());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ModelClasses.all().stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as(found.getName())
                        .isTrue());
    }

    @Test
    void openValuesHaveConstants() {
        assertThat(ModelClasses.all().stream()
                        .filter(type -> type.isAssignableTo(OpenValue.class) && type.isRecord())
                        .map(JavaClass::reflect))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Arrays.stream(type.getFields()).filter(f -> f.getType() == type))
                        .isNotEmpty());
    }
}
