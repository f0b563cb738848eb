package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An operation added to sdk-core needs its line here, or it would pass for available. */
class EveryConstantTest {
    @Test
    void every_operation_constant_of_the_core_has_a_line() {
        List<Operation> constants = constants();

        assertThat(constants).hasSizeGreaterThan(80);
        assertThat(constants)
                .allSatisfy(operation -> assertThat(UsGovAvailability.of(operation.id()))
                        .as("line of %s in operations.txt", operation)
                        .isPresent());
    }

    private static List<Operation> constants() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.partnercenter.api").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Operation.class && Modifier.isStatic(field.getModifiers()))
                        .map(EveryConstantTest::value)
                        .filter(operation -> operation.service() != Service.GRAPH)
                        .toList();
    }

    private static Operation value(Field field) {
        try {
            return (Operation) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("constants of operations are public", e);
        }
    }
}
