package dev.partnercenter.usgov;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
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
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of ARCHITECTURE.md for this module that a machine can check. */
@Tag("once")
class UsGovArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/testkit/"))
            .importPackages("dev.partnercenter");

    private static final DescribedPredicate<JavaClass> A_LIBRARY = resideInAnyPackage(
            "com.microsoft..",
            "com.azure..",
            "com.google..",
            "com.fasterxml..",
            "okhttp3..",
            "okio..",
            "io.opentelemetry..");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("dev.partnercenter.usgov..");
    private static final DescribedPredicate<JavaClass> INTERNAL = resideInAPackage("..internal..");

    /** It hands out a client of the Graph SDK; that is the point of it. */
    private static final String THE_DOOR = MicrosoftGraph.class.getName() + ".client";

    @Test
    void the_inside_of_the_core_is_not_used() {
        noClasses()
                .that(OURS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.partnercenter.internal..")
                .check(MAIN);
    }

    @Test
    void neither_the_core_nor_the_simulator_knows_this_module() {
        noClasses()
                .that(DescribedPredicate.not(OURS))
                .should()
                .dependOnClassesThat(OURS)
                .check(MAIN);
    }

    @Test
    void public_signatures_show_the_jdk_and_ourselves() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(OURS.and(DescribedPredicate.not(INTERNAL)))
                .and(describe("are not the door", method -> !name(method).equals(THE_DOOR)))
                .should(not(mention(A_LIBRARY.or(INTERNAL))))
                .check(MAIN);
        assertThat(MAIN.get(MicrosoftGraph.class).getMethods())
                .filteredOn(method -> name(method).equals(THE_DOOR))
                .hasSize(2);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areDeclaredInClassesThat(OURS)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void nobody_sleeps_and_nothing_is_printed() {
        noClasses()
                .that(OURS)
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.microsoftonline.com",
                "login.windows.net",
                "graph.microsoft.com",
                "graph.windows.net",
                "management.azure.com"
            })
    void no_host_of_the_commercial_cloud_is_in_what_is_shipped(String host) throws Exception {
        Path shipped = Path.of(UsGovCloud.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(shipped)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(50);
            assertThat(all.stream().filter(file -> text(file).contains(host))).isEmpty();
        }
    }

    /** The bytes as characters: names and constants of a class file show in it as they are. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    private static ArchCondition<JavaMethod> mention(DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("mention a class that " + types.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = method.getAllInvolvedRawTypes().stream().anyMatch(types);
                events.add(new SimpleConditionEvent(method, mentions, method.getFullName()));
            }
        };
    }
}
