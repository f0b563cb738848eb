package dev.partnercenter;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The rules of ARCHITECTURE.md that a machine can check. */
@Tag("once")
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/testkit/"))
            .importPackages("dev.partnercenter");

    private static final String[] LIBRARIES = {
        "okhttp3..", "okio..", "com.fasterxml..", "com.microsoft.aad..", "com.azure.."
    };

    private static final DescribedPredicate<JavaClass> A_LIBRARY = resideInAnyPackage(LIBRARIES);

    /** Where the point is to hand a library's object in. */
    private static final Set<String> DOORS = Set.of("PartnerCenterClientBuilder.httpClient");

    static final ArchRule okhttp_stays_in_the_transport = noClasses()
            .that()
            .resideOutsideOfPackages("..internal.http..", "..internal.auth..", "..spi..")
            .and(describe("are not the builder", type -> !type.getSimpleName().equals("PartnerCenterClientBuilder")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..");

    static final ArchRule jackson_stays_in_the_codec = noClasses()
            .that()
            .resideOutsideOfPackages("..internal.json..")
            .and()
            .doNotHaveSimpleName("JacksonVersion")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..");

    static final ArchRule databind_is_not_used = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..");

    static final ArchRule msal_stays_in_auth = noClasses()
            .that()
            .resideOutsideOfPackages("..internal.auth..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft.aad..", "com.azure..");

    static final ArchRule public_signatures_show_the_jdk_and_ourselves = ArchRuleDefinition.methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..internal..", "..spi..")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(describe("are not a door", method -> !DOORS.contains(name(method))))
            .should(not(mention(A_LIBRARY)));

    static final ArchRule public_methods_show_nothing_internal = ArchRuleDefinition.methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..internal..")
            .should(not(mention(resideInAnyPackage("..internal.."))));

    static final ArchRule resources_know_only_the_one_door = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..internal..")
                    .and(describe(
                            "are not the door",
                            type -> !Set.of("Api", "ApiCall", "PathTemplate", "Arguments", "QueryValues", "Multipart")
                                    .contains(type.getSimpleName()))))
            .allowEmptyShould(true);

    static final ArchRule resources_are_final = classes()
            .that()
            .resideInAPackage("..api..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    static final ArchRule models_know_nothing_of_the_transport = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal.http..", "..internal.auth..", "..internal.paging..", "..api..");

    static final ArchRule the_codec_knows_nothing_of_the_transport = noClasses()
            .that()
            .resideInAPackage("..internal.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..internal.http..", "..internal.auth..", "..internal.paging..", "..api..");

    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal();

    static final ArchRule only_one_place_sleeps = noClasses()
            .that()
            .doNotHaveSimpleName("SystemTime")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class);

    static final ArchRule nothing_is_printed = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(MAIN)));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static ArchCondition<JavaMethod> mention(DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("mention types that " + types.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentioned = method.getAllInvolvedRawTypes().stream().anyMatch(types);
                events.add(new SimpleConditionEvent(
                        method, mentioned, method.getFullName() + (mentioned ? " mentions" : " does not mention")));
            }
        };
    }
}
