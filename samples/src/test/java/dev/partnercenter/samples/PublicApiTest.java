package dev.partnercenter.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Users copy from the samples, so these use nothing that users cannot. */
@Tag("once")
class PublicApiTest {
    private final JavaClasses samples = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.partnercenter.samples");

    @Test
    void samples_use_only_what_users_may_use() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.partnercenter.internal..", "..usgov.internal..", "..simulator.internal..", "okhttp3..")
                .check(samples);
    }

    @Test
    void only_the_main_class_ends_the_process_and_only_the_machine_is_slow_or_writes_by_itself() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.partnercenter.samples.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(samples);
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.partnercenter\\.samples\\.Machine.*")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(samples);
    }
}
