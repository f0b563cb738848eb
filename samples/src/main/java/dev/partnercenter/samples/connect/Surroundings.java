package dev.partnercenter.samples.connect;

import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.auth.BrowserOpener;
import dev.partnercenter.samples.console.Terminal;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the program takes from outside, in one place so that tests can bring their own.
 *
 * @param terminal where it writes and whom it asks
 * @param environment the environment variables; read with {@code --live} only
 * @param home the user's home directory, below which the refresh token is kept
 * @param simulators starts a simulator
 * @param browser opens a page for a person
 * @param pause waits between two questions to the service, and until the program is to end
 * @param stops tells when the program is to end early
 * @param client has the last word on every client; changes nothing but in tests
 */
public record Surroundings(
        Terminal terminal,
        Map<String, String> environment,
        Path home,
        Simulators simulators,
        BrowserOpener browser,
        Pause pause,
        Stops stops,
        UnaryOperator<PartnerCenterClientBuilder> client) {}
