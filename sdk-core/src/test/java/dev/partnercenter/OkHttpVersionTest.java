package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;

/** The build runs all tests on OkHttp 4 and once more on 5; this tells that it did. */
class OkHttpVersionTest {
    @Test
    void runsOnTheVersionThatTheBuildMeant() throws ReflectiveOperationException {
        // Read by reflection, since the compiler copies the value of a constant into the test.
        Object version = OkHttp.class.getField("VERSION").get(null);

        assertThat(version).isEqualTo(System.getProperty("okhttp.version", "4.12.1"));
    }
}
