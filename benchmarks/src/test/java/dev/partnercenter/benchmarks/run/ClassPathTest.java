package dev.partnercenter.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.benchmarks.program.FirstCustomer;
import dev.partnercenter.benchmarks.program.FirstUser;
import dev.partnercenter.benchmarks.program.RetainedHeap;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathTest {
    private static final List<String> WHOLE = List.of(
            "/b/lib/okhttp-4.12.1.jar",
            "/b/lib/microsoft-graph-6.69.0.jar",
            "/b/lib/partnercenter-sdk-usgov-0.1.0.jar",
            "/b/lib/jmh-core-1.37.jar",
            "/b/lib/jol-core-0.17.jar",
            "/b/lib/jackson-databind-2.21.7.jar",
            "/root/sdk-usgov/target/classes");

    @Test
    void a_first_customer_needs_neither_graph_nor_tools() {
        assertThat(of(FirstCustomer.class))
                .containsExactly("/b/lib/jackson-databind-2.21.7.jar", "/b/lib/okhttp-4.12.1.jar");
    }

    @Test
    void a_first_user_needs_graph() {
        assertThat(of(FirstUser.class))
                .contains("/b/lib/microsoft-graph-6.69.0.jar", "/root/sdk-usgov/target/classes")
                .contains("/b/lib/partnercenter-sdk-usgov-0.1.0.jar", "/b/lib/okhttp-4.12.1.jar")
                .hasSize(5);
    }

    @Test
    void retained_heap_needs_the_tool_that_looks_at_it() {
        assertThat(of(RetainedHeap.class)).contains("/b/lib/jol-core-0.17.jar").hasSize(4);
    }

    private static List<String> of(Class<?> program) {
        String path = ClassPath.of(program, String.join(File.pathSeparator, WHOLE));
        return List.of(path.split(File.pathSeparator, -1));
    }
}
