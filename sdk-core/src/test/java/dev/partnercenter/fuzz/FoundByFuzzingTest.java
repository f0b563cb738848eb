package dev.partnercenter.fuzz;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the fuzzer has found, each as a test of its own. */
@Tag("once")
class FoundByFuzzingTest {
    private static final byte[] IN_NO_ENCODING = {0, 0, 'Q', 0, 0, (byte) 0xfa, 0, 0};

    private final ServiceStub service = new ServiceStub();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_body_in_no_known_encoding_is_unreadable_json_and_no_broken_connection() {
        service.answer(new MockResponse().setBody(new Buffer().write(IN_NO_ENCODING)));

        assertThatThrownBy(() -> service.client().customers().byId("c-1").get())
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> Json.readTree(IN_NO_ENCODING)).isInstanceOf(JsonException.class);
    }

    @Test
    void an_error_body_in_no_known_encoding_is_an_error_all_the_same() {
        service.answer(new MockResponse().setResponseCode(400).setBody(new Buffer().write(IN_NO_ENCODING)));

        assertThatThrownBy(() -> service.client().customers().byId("c-1").get())
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("400");
    }

    @Test
    void an_id_with_half_a_character_is_refused_since_it_would_become_another_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.client().customers().byId("a\ud83dz"))
                .withMessageStartingWith("customerId ");
    }

    @Test
    void a_saved_continuation_is_judged_by_where_it_leads() {
        var customers = service.client().customers().list();

        for (String path : new String[] {
            "@elsewhere.example/v1/customers",
            "//elsewhere.example/v1/customers",
            "/v1/customer\u017f",
            "v1/customers",
            ""
        }) {
            String saved =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            assertThatIllegalArgumentException().as(path).isThrownBy(() -> customers.resume(saved));
        }
    }
}
