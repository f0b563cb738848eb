package dev.partnercenter.simulator.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.entra.AccessTokens;
import dev.partnercenter.simulator.internal.fault.FaultRules;
import dev.partnercenter.simulator.internal.partner.PartnerCenterService;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SimulatorServerTest {

    private static final Settings SETTINGS = new Settings(
            SimulatedCloud.GCC_HIGH,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofDays(7),
            false,
            10,
            Duration.ofHours(1),
            true,
            Optional.empty(),
            Optional.empty(),
            Duration.ZERO,
            false,
            Duration.ZERO,
            Optional.empty(),
            List.of(),
            Set.of("US"));

    @Test
    void requestsDoNotPileUpInMockWebServer() throws Exception {
        PartnerCenterService service =
                new PartnerCenterService(SETTINGS, Clock.systemUTC(), new AccessTokens(), new World());
        try (SimulatorServer server = new SimulatorServer(
                0, List.of(service), new FaultRules(Set::of), new Recorder(1, 1 << 16), Clock.systemUTC())) {
            HttpRequest request = HttpRequest.newBuilder(server.baseUrl().resolve("/v1/customers"))
                    .build();
            for (int i = 0; i < 5; i++) {
                HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            }
            assertThat(server.listener().server.getRequestCount()).isEqualTo(5);
            assertThat(server.listener().server.takeRequest(0, TimeUnit.MILLISECONDS))
                    .isNull();
        }
    }
}
