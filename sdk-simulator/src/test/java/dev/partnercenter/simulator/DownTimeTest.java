package dev.partnercenter.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SimulatorExtension.class)
class DownTimeTest {

    private static final String CUSTOMERS = "/v1/customers";

    @Test
    void connections_are_refused_while_it_is_down(PartnerCenterSimulator simulator) {
        TestClient client = TestClient.of(simulator);
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(200);
        simulator.goDown();
        simulator.goDown();
        URI address = simulator.baseUrl();
        assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                .isInstanceOf(ConnectException.class);
        simulator.comeBack();
        assertThat(client.get(CUSTOMERS).status()).isEqualTo(200);
    }

    @Test
    void it_comes_back_at_the_same_address_with_what_it_had_and_later(PartnerCenterSimulator simulator) {
        Fixture fixture = new Fixture(simulator);
        fixture.subscription(Requests.G3, 1);
        Fault fault = simulator.faults().on("GET", CUSTOMERS).respond(500);
        URI address = simulator.baseUrl();
        Instant before = simulator.clock().instant();

        simulator.goDown();
        assertThat(simulator.orders()).hasSize(1);
        simulator.clock().advance(Duration.ofHours(1));
        simulator.comeBack();
        simulator.comeBack();

        assertThat(simulator.baseUrl()).isEqualTo(address);
        assertThat(fixture.client()
                        .get(fixture.customer() + "/orders/" + fixture.id("orderId"))
                        .status())
                .isEqualTo(200);
        assertThat(fixture.client().get(CUSTOMERS).status()).isEqualTo(500);
        assertThat(fault.hits()).isEqualTo(1);
        assertThat(simulator.clock().instant()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
    }

    @Test
    void what_is_in_flight_is_cut(PartnerCenterSimulator simulator) {
        simulator.faults().on("GET", CUSTOMERS).delay(Duration.ofHours(1));
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + CUSTOMERS))
                .build();
        var pending = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
        while (simulator.recordedExchanges().isEmpty()) {
            Thread.onSpinWait();
        }
        simulator.goDown();
        assertThat(pending).failsWithin(Duration.ofSeconds(5));
    }

    @Test
    void nobody_else_is_given_its_port_meanwhile() throws Exception {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start();
                ServerSocket other = new ServerSocket()) {
            simulator.goDown();
            other.setReuseAddress(false);
            URI address = simulator.baseUrl();
            assertThatThrownBy(() -> other.bind(new InetSocketAddress(address.getHost(), address.getPort())))
                    .isInstanceOf(BindException.class);
            simulator.comeBack();
            assertThat(TestClient.of(simulator).get(CUSTOMERS).status()).isEqualTo(200);
        }
    }

    @Test
    void a_reset_brings_it_back(PartnerCenterSimulator simulator) {
        simulator.goDown();
        simulator.reset();
        assertThat(TestClient.of(simulator).get(CUSTOMERS).status()).isEqualTo(200);
    }

    @Test
    void it_can_be_closed_while_it_is_down() {
        PartnerCenterSimulator simulator = PartnerCenterSimulator.start();
        int port = simulator.baseUrl().getPort();
        simulator.goDown();
        simulator.close();
        try (PartnerCenterSimulator again =
                PartnerCenterSimulator.builder().port(port).start()) {
            assertThat(again.baseUrl().getPort()).isEqualTo(port);
        }
    }
}
