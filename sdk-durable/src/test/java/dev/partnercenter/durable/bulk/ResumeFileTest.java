package dev.partnercenter.durable.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run remembers on disk. */
@Tag("once")
class ResumeFileTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void choose() {
        file = directory.resolve("job.resume");
    }

    @Test
    void the_last_line_of_a_key_holds() {
        try (ResumeFile open = ResumeFile.open(file, "job")) {
            open.write(ResumeLine.of(ResumeLine.State.BEGUN, "a"));
            open.write(ResumeLine.of(ResumeLine.State.BEGUN, "b"));
            open.write(ResumeLine.of(ResumeLine.State.DONE, "a"));
        }

        assertThat(state("a")).isEqualTo(ResumeLine.State.DONE);
        assertThat(state("b")).isEqualTo(ResumeLine.State.BEGUN);
        assertThat(state("c")).isNull();
    }

    @Test
    void it_reads_as_plain_text() throws IOException {
        try (ResumeFile open = ResumeFile.open(file, "contacts of March")) {
            open.write(ResumeLine.of(ResumeLine.State.BEGUN, "a"));
            open.write(
                    ResumeLine.of(ResumeLine.State.FAILED, BulkFailure.of("a", new IllegalStateException("no luck"))));
        }

        assertThat(Files.readString(file))
                .isEqualTo("partnercenter-bulk 1\tcontacts of March\nbegun\ta\nfailed\ta\tno luck\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tab\there", "two\nlines", "r\rn", "back\\slash", "\\t", "ends with \\", "Jos\u00e9 \ud83d\ude80"
            })
    void any_key_comes_back_as_it_was(String key) {
        try (ResumeFile open = ResumeFile.open(file, key)) {
            open.write(ResumeLine.of(ResumeLine.State.DONE, key));
        }

        try (ResumeFile again = ResumeFile.open(file, key)) {
            assertThat(again.earlier(key)).isEqualTo(ResumeLine.of(ResumeLine.State.DONE, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "done\tb", "begun", "\0\0\0"})
    void a_line_that_a_crash_cut_is_taken_away(String torn) throws IOException {
        try (ResumeFile open = ResumeFile.open(file, "job")) {
            open.write(ResumeLine.of(ResumeLine.State.DONE, "a"));
        }
        Files.writeString(file, torn, StandardOpenOption.APPEND);

        try (ResumeFile again = ResumeFile.open(file, "job")) {
            again.write(ResumeLine.of(ResumeLine.State.DONE, "c"));
        }

        assertThat(Files.readAllLines(file)).hasSize(3).endsWith("done\ta", "done\tc");
    }

    @Test
    void a_crash_while_the_file_was_made_leaves_nothing_to_repair() throws IOException {
        Files.writeString(file, "partnercenter-bu");

        assertThat(state("a")).isNull();
        assertThat(Files.readString(file)).isEqualTo("partnercenter-bulk 1\tjob\n");
    }

    @Test
    void a_file_of_another_job_or_of_something_else_is_refused_and_left_alone() throws IOException {
        ResumeFile.open(file, "orders of March").close();
        Path csv = Files.writeString(directory.resolve("orders.csv"), "key,customer\n");
        Path cut = Files.writeString(directory.resolve("cut.csv"), "key,customer");

        assertThatThrownBy(() -> ResumeFile.open(file, "orders of April"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " is not the resume file of the job 'orders of April'");
        assertThatThrownBy(() -> ResumeFile.open(csv, "job")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResumeFile.open(cut, "job")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readString(cut)).isEqualTo("key,customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dome\ta\n", "done\n", "done\t \n", "done\ta\tb\tc\n", "\0\0\n"})
    void a_damaged_line_is_named(String damaged) throws IOException {
        ResumeFile.open(file, "job").close();
        Files.writeString(file, damaged, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> ResumeFile.open(file, "job"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 2 of the resume file " + file + " is damaged");
    }

    @Test
    void two_runs_cannot_use_it_at_once() {
        try (ResumeFile open = ResumeFile.open(file, "job")) {
            open.write(ResumeLine.of(ResumeLine.State.DONE, "a"));

            assertThatThrownBy(() -> ResumeFile.open(file, "job"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Another run uses the resume file " + file + " now");
        }
        assertThat(state("a")).isEqualTo(ResumeLine.State.DONE);
    }

    @Test
    void a_thread_that_was_interrupted_can_still_write() {
        try (ResumeFile open = ResumeFile.open(file, "job")) {
            Thread.currentThread().interrupt();
            open.write(ResumeLine.of(ResumeLine.State.DONE, "a"));

            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(state("a")).isEqualTo(ResumeLine.State.DONE);
    }

    @Test
    void it_is_readable_by_its_owner_only() throws IOException {
        ResumeFile.open(file, "job").close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_place_where_no_file_can_be_is_named() {
        Path nowhere = directory.resolve("missing").resolve("job.resume");

        assertThatThrownBy(() -> ResumeFile.open(nowhere, "job"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The resume file " + nowhere + " cannot be used: ");
    }

    @Test
    void a_long_reason_is_cut() {
        ResumeLine line = ResumeLine.of(
                ResumeLine.State.FAILED, BulkFailure.of("a", new IllegalStateException("x".repeat(10_000))));

        assertThat(line.reason()).hasSize(501);
    }

    private ResumeLine.State state(String key) {
        try (ResumeFile open = ResumeFile.open(file, "job")) {
            ResumeLine line = open.earlier(key);
            return line == null ? null : line.state();
        }
    }
}
