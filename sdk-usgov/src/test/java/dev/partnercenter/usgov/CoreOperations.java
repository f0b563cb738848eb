package dev.partnercenter.usgov;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.partnercenter.Operation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** The constants of sdk-core's resource classes. */
public final class CoreOperations {
    private CoreOperations() {}

    /** All of them. */
    public static List<Operation> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.partnercenter.api").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Operation.class && Modifier.isStatic(field.getModifiers()))
                        .map(CoreOperations::value)
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
