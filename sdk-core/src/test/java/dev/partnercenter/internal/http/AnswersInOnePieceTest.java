package dev.partnercenter.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.customers.Customer;
import java.nio.charset.StandardCharsets;
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
    void answers_of_every_length_around_that_of_a_piece_are_read_one_after_the_other() {
        int[] lengths = {30, 31, 500, 4_095, 7_800, 8_000, 8_190, 8_191, 8_192, 8_193, 8_300, 16_384, 40_000};
        for (int length : lengths) {
            service.answer(new MockResponse().setBody(customer(length, 'x')));
            service.answer(new MockResponse().setBody(customer(length, 'y')));
            service.answer(new MockResponse().setChunkedBody(customer(length, 'z'), 1_000));
        }
        for (int length : lengths) {
            Customer first = read();
            Customer second = read();
            Customer chunked = read();

            assertThat(first.additionalProperties().get("note"))
                    .as("of %d bytes", length)
                    .isEqualTo("x".repeat(length - 22));
            assertThat(second.additionalProperties().get("note")).isEqualTo("y".repeat(length - 22));
            assertThat(chunked.additionalProperties().get("note")).isEqualTo("z".repeat(length - 22));
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
