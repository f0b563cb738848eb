package dev.partnercenter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.logging.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.slf4j.LoggerFactory;

/** The watch sees a secret wherever it is shown, says where, and does not show it once more. */
class CanaryWatchTest {
    private static final String SECRET = "canary-of-the-watch-itself";

    /** Each shows a secret; run by the tests below only. */
    @Tag("planted")
    static final class Planted {
        @Test
        void printed() {
            System.out.print("password " + SECRET);
        }

        @Test
        void printedAsError() {
            System.err.println("password " + SECRET);
        }

        @Test
        void logged() {
            LoggerFactory.getLogger("some.logger").trace("password {}", SECRET);
        }

        @Test
        void loggedByTheJdk() {
            java.util.logging.Logger.getLogger("okhttp3.some").log(Level.FINEST, "password {0}", SECRET);
        }

        @Test
        void loggedInACause() {
            Exception failure = new IllegalStateException("outside", new IllegalStateException("inside " + SECRET));
            LoggerFactory.getLogger("some.logger").debug("failed", failure);
        }

        @Test
        void loggedInASuppressed() {
            Exception failure = new IllegalStateException("outside");
            failure.addSuppressed(new IllegalStateException("inside " + SECRET));
            LoggerFactory.getLogger("some.logger").debug("failed", failure);
        }

        @Test
        void loggedInBase64() {
            String basic = Base64.getEncoder().encodeToString(("client:" + SECRET).getBytes(StandardCharsets.UTF_8));
            LoggerFactory.getLogger("some.logger").debug("Basic {}", basic);
        }

        @Test
        void loggedAsJwt() {
            LoggerFactory.getLogger("some.logger").debug("token eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJ4In0.c2ln");
        }

        @Test
        void nothing() {
            LoggerFactory.getLogger("some.logger").debug("quiet");
        }

        @Test
        @ShowsSecrets("to show that it may")
        void onPurpose() {
            System.out.println(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "printed",
                "printedAsError",
                "logged",
                "loggedByTheJdk",
                "loggedInACause",
                "loggedInASuppressed",
                "loggedInBase64",
                "loggedAsJwt"
            })
    @ShowsSecrets("the watch around this test sees it, too")
    void a_test_that_shows_a_secret_fails(String method) {
        EngineExecutionResults results = run(method);

        results.testEvents().assertStatistics(events -> events.failed(1).succeeded(0));
        results.testEvents().failed().stream()
                .forEach(event -> assertThat(
                                event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                        .getThrowable()
                                        .orElseThrow())
                        .hasMessageContaining("a secret was shown")
                        .satisfies(failure ->
                                assertThat(Canary.isIn(failure.getMessage())).isFalse()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "onPurpose"})
    @ShowsSecrets("the watch around this test sees it, too")
    void all_others_pass(String method) {
        run(method).testEvents().assertStatistics(events -> events.failed(0).succeeded(1));
    }

    /** What is planted gets no further than to the watch: whoever searches the output of the build finds nothing. */
    private static EngineExecutionResults run(String method) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                    .selectors(selectMethod(Planted.class, method))
                    .execute();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
