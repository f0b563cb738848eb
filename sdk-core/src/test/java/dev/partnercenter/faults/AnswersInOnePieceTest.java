package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.Customers;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.customers.Customer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A short answer is read where it lies in the buffer of its connection, and is the same as one that is not. */
class AnswersInOnePieceTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        service.close();
    }

    private Customer read() {
        return partner.customers().byId("c-1").get();
    }

    /** A customer of so many bytes. */
    private static String customer(int length, char with) {
        String begin = "{\"id\":\"c-1\",\"note\":\"";
        return begin + String.valueOf(with).repeat(length - begin.length() - 2) + "\"}";
    }

    @Test
    void answers_of_every_length_are_read_one_after_the_other_wherever_they_lie() throws IOException {
        int[] lengths = {30, 31, 500, 4_095, 7_800, 8_000, 8_190, 8_191, 8_192, 8_193, 8_300, 16_384, 40_000};
        try (RawServer server = new RawServer(connection -> {
            for (int length : lengths) {
                // Sent together with its head, which shifts what lies where.
                connection.readRequest().answer(200, customer(length, 'x'));
                connection.readRequest().answer(200, customer(length, 'y'));
            }
        })) {
            Customers customers =
                    service.client(builder -> builder.reroute(server.uri())).customers();
            for (int length : lengths) {
                for (String with : List.of("x", "y")) {
                    Customer read = customers.byId("c-1").get();

                    assertThat(read.additionalProperties().get("note"))
                            .as("of %d bytes", length)
                            .isEqualTo(with.repeat(length - 22));
                }
            }
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void answers_in_chunks_are_read_as_well() {
        for (int length : new int[] {30, 999, 1_001, 8_192, 9_000}) {
            service.answer(new MockResponse().setChunkedBody(customer(length, 'z'), 1_000));

            assertThat(read().additionalProperties().get("note")).isEqualTo("z".repeat(length - 22));
        }
    }

    @Test
    void the_encoding_is_that_of_the_answer() {
        String json = "{\"id\":\"Ämter 😀\"}";
        service.answer(new MockResponse().setBody(new Buffer().write(json.getBytes(StandardCharsets.UTF_16LE))));
        service.answer(new MockResponse().setBody("\uFEFF" + json));

        assertThat(read().id()).isEqualTo("Ämter 😀");
        assertThat(read().id()).isEqualTo("Ämter 😀");
    }

    @Test
    void an_answer_that_ends_too_early_is_none() {
        for (int i = 0; i < 10; i++) {
            service.answer(new MockResponse()
                    .setBody(customer(4_000, 'x'))
                    .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        }

        assertThatThrownBy(this::read).isInstanceOf(PartnerCenterException.class);
    }
}
