package dev.partnercenter.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class JacksonVersionTest {
    @Test
    void an_old_jackson_is_refused_with_a_way_out() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JacksonVersion.check(new Version(2, 18, 1, null, null, null)))
                .withMessageContaining("2.18.1")
                .withMessageContaining("2.18.2")
                .withMessageContaining("Spring Boot");
    }

    @Test
    void the_floor_itself_is_taken() {
        assertThatCode(() -> JacksonVersion.check(new Version(2, 18, 2, null, null, null)))
                .doesNotThrowAnyException();
    }
}
