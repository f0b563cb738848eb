package dev.partnercenter.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the model packages, found by looking at the class files. */
public final class ModelClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.partnercenter.model");

    private ModelClasses() {}

    /** All classes of the model packages. */
    public static JavaClasses all() {
        return ALL;
    }

    /** The records that mirror a JSON object. */
    public static Stream<Class<?>> records() {
        return ALL.stream()
                .filter(type -> type.isRecord() && !type.isAssignableTo(OpenValue.class))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> hasBuilder(type))
                .sorted(Comparator.comparing(Class::getName));
    }

    /** The interfaces for what comes as one of several records. */
    public static Stream<Class<?>> variants() {
        return ALL.stream()
                .filter(JavaClass::isInterface)
                .<Class<?>>map(JavaClass::reflect)
                .filter(Class::isSealed)
                .sorted(Comparator.comparing(Class::getName));
    }

    /** The components of a record without its bag; those of all its records where it comes as one of several. */
    public static List<RecordComponent> components(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .flatMap(permitted -> components(permitted).stream())
                    .toList();
        }
        RecordComponent[] components = type.getRecordComponents();
        return Arrays.asList(components).subList(0, components.length - 1);
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
    }
}
