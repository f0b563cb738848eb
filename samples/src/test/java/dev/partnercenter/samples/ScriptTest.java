package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code samples/run}: what it builds, and the archive of classes that it starts the program with. */
@Tag("once")
class ScriptTest {
    private static final String BUILDING = "Building";
    private static final String ARCHIVING = "Preparing a faster start";

    @TempDir
    Path folder;

    private ScriptedCheckout checkout;

    @BeforeEach
    void checkout() throws Exception {
        assumeTrue(ScriptedCheckout.canRun(), "samples/run is for bash, and there is none here");
        checkout = ScriptedCheckout.in(folder);
    }

    @Test
    void the_first_start_builds_and_makes_the_archive_and_the_next_ones_use_both() throws Exception {
        ScriptedCheckout.Result first = checkout.run("customers", "list", "--name", "a b");
        ScriptedCheckout.Result second = checkout.run("customers", "list");

        assertThat(first.err()).contains(BUILDING, ARCHIVING);
        assertThat(first.arguments()).containsExactly("customers", "list", "--name", "a b");
        assertThat(first.isFromArchive()).isTrue();
        assertThat(second.err()).isEmpty();
        assertThat(second.isFromArchive()).isTrue();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void an_edit_builds_again_and_makes_the_archive_again() throws Exception {
        checkout.run("catalog");
        checkout.editSource();

        ScriptedCheckout.Result after = checkout.run("catalog");

        assertThat(after.err()).contains(BUILDING, ARCHIVING);
        assertThat(after.isFromArchive()).isTrue();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void an_edit_during_the_build_is_not_missed() throws Exception {
        checkout.editSourceDuringTheBuild();
        checkout.run("catalog");

        assertThat(checkout.run("catalog").err()).contains(BUILDING);
    }

    @Test
    void a_jar_that_changed_has_the_archive_made_again_but_nothing_built() throws Exception {
        checkout.run("catalog");
        checkout.changeLibrary();

        ScriptedCheckout.Result after = checkout.run("catalog");

        assertThat(after.err()).contains(ARCHIVING).doesNotContain(BUILDING);
        assertThat(after.isFromArchive()).isTrue();
    }

    @Test
    void another_java_has_the_archive_made_again() throws Exception {
        checkout.run("catalog");
        checkout.useAnotherJava();

        assertThat(checkout.run("catalog").err()).contains(ARCHIVING).doesNotContain(BUILDING);
        assertThat(checkout.run("catalog").err()).isEmpty();
    }

    @Test
    void whoever_wants_no_archive_gets_none() throws Exception {
        checkout.set("SAMPLES_CDS", "off");

        ScriptedCheckout.Result first = checkout.run("catalog");
        ScriptedCheckout.Result second = checkout.run("catalog");

        assertThat(first.err()).contains(BUILDING).doesNotContain(ARCHIVING);
        assertThat(first.isFromArchive()).isFalse();
        assertThat(second.err()).isEmpty();
        assertThat(checkout.target("partnercenter-samples.jsa")).doesNotExist();
    }

    @Test
    void an_archive_that_cannot_be_made_is_tried_once_and_done_without() throws Exception {
        checkout.set("FAIL_ON", "users");

        ScriptedCheckout.Result first = checkout.run("catalog");
        ScriptedCheckout.Result second = checkout.run("catalog");

        assertThat(first.err()).contains(ARCHIVING);
        assertThat(first.code()).isZero();
        assertThat(first.isFromArchive()).isFalse();
        assertThat(second.err()).isEmpty();
    }

    @Test
    void a_build_that_fails_is_shown_and_ends_it() throws Exception {
        checkout.breakBuild("the build says why");

        ScriptedCheckout.Result result = checkout.run("catalog");

        assertThat(result.code()).isNotZero();
        assertThat(result.err()).contains("the build says why");
        assertThat(result.out()).isEmpty();
        assertThat(checkout.run("catalog").err()).contains(BUILDING);
    }

    @Test
    void what_the_program_ends_with_is_what_the_script_ends_with() throws Exception {
        checkout.set("SAMPLES_CDS", "off");
        checkout.set("FAIL_ON", "reconcile");

        assertThat(checkout.run("reconcile", "G000012345").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, true",
        "users, true",
        "bulk-order, false",
        "bulk-users, false",
        "reconcile, false",
        "simulate, false"
    })
    void only_what_may_run_for_long_gets_the_better_compiler(String command, boolean shortLived) throws Exception {
        checkout.set("SAMPLES_CDS", "off");

        List<String> options = checkout.run(command).options();

        assertThat(options.contains("-XX:TieredStopAtLevel=1")).isEqualTo(shortLived);
    }

    @Test
    void two_started_at_once_build_once() throws Exception {
        assumeTrue(ScriptedCheckout.hasLock(), "there is no flock here, so both may build");

        List<ScriptedCheckout.Result> both = checkout.runTwice("catalog");

        assertThat(both).allSatisfy(result -> {
            assertThat(result.code()).isZero();
            assertThat(result.arguments()).containsExactly("catalog");
        });
        assertThat(checkout.builds()).isEqualTo(1);
    }
}
