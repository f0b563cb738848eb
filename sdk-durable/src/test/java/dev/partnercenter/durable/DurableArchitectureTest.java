package dev.partnercenter.durable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md for this module that a machine can check. */
@Tag("once")
class DurableArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.partnercenter");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.partnercenter.durable..");
    private static final DescribedPredicate<JavaClass> INTERNAL = resideInAPackage("..internal..");
    private static final DescribedPredicate<JavaClass> SQLITE = resideInAPackage("org.sqlite..");

    @Test
    void of_the_core_its_public_part_and_the_spi_are_used() {
        noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.partnercenter.internal..")
                .check(MAIN);
    }

    @Test
    void the_core_does_not_know_this_module() {
        noClasses().that(not(OURS)).should().dependOnClassesThat(OURS).check(MAIN);
        assertThat(MAIN.contain("dev.partnercenter.PartnerCenterClient")).isTrue();
    }

    @Test
    void sqlite_stays_in_one_class() {
        noClasses()
                .that(OURS)
                .and()
                .doNotHaveSimpleName("SqliteFile")
                .should()
                .dependOnClassesThat(SQLITE)
                .check(MAIN);
    }

    @Test
    void only_the_journal_speaks_sql() {
        noClasses()
                .that(OURS)
                .and()
                .resideOutsideOfPackage("dev.partnercenter.durable.internal.jdbc..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(MAIN);
    }

    @Test
    void neither_http_nor_json_libraries_are_used() {
        noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio..", "com.fasterxml..", "com.microsoft.."))
                .check(MAIN);
    }

    @Test
    void public_signatures_show_the_jdk_and_ourselves() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(OURS.and(not(INTERNAL)))
                .should(showOnlyTheJdkAndOurselves())
                .check(MAIN);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(OURS)
                .should()
                .beFinal()
                .check(MAIN);
    }

    private static ArchCondition<JavaMethod> showOnlyTheJdkAndOurselves() {
        return new ArchCondition<>("show only the JDK and ourselves") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> !isShown(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isShown(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        boolean jdk = base.isPrimitive() || base.getPackageName().startsWith("java");
        return jdk || (base.getPackageName().startsWith("dev.partnercenter") && !INTERNAL.test(base));
    }
}
