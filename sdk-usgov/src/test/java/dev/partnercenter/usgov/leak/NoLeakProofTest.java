package dev.partnercenter.usgov.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing leaves a government cloud, shown without the help of the guard that sees to it: a process of its own calls
 * everything with every credential while the services do their best to lead it away. All that it wants to talk to passes a
 * selector of proxies, and a proxy, that write down the host; no name can be resolved but those of the cloud.
 */
class NoLeakProofTest {
    private static final String LOGIN = "login.microsoftonline.us";
    private static final String PARTNER_CENTER = "api.partnercenter.microsoft.com";
    private static final String PRICING = "api.partner.microsoft.com";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"gcc-high, graph.microsoft.us", "dod, dod-graph.microsoft.us"})
    void every_call_stays_on_the_hosts_of_its_cloud(String cloud, String graph) throws Exception {
        List<String> output = Fork.probe(folder, null, cloud);

        assertThat(lines(output, "host")).containsExactlyInAnyOrder(graph, LOGIN, PARTNER_CENTER, PRICING);
        assertThat(lines(output, "token"))
                .allSatisfy(request -> assertThat(request).startsWith(LOGIN + " "));
        assertThat(lines(output, "socket")).isSubsetOf("localhost", "127.0.0.1");
        assertThat(count(output, "answered")).isGreaterThan(300);
        assertThat(count(output, "HostNotAllowedException")).isGreaterThan(300);
    }

    @Test
    void the_exception_for_the_authority_opens_it_for_tokens_of_partner_center_only() throws Exception {
        List<String> output = Fork.probe(folder, null, "exception");

        assertThat(lines(output, "host"))
                .containsExactlyInAnyOrder(
                        "graph.microsoft.us", LOGIN, TemptingServer.COMMERCIAL_LOGIN, PARTNER_CENTER, PRICING);
        assertThat(lines(output, "token"))
                .allSatisfy(request -> assertThat(request)
                        .matches(request.contains("graph") ? LOGIN + " .*" : TemptingServer.COMMERCIAL_LOGIN + " .*"));
    }

    @Test
    void the_proof_fails_when_the_guard_is_taken_out() throws Exception {
        List<String> output = Fork.probe(folder, UnguardedClasses.in(folder), "gcc-high");

        assertThat(lines(output, "host")).contains(TemptingServer.COMMERCIAL_GRAPH);
    }

    private static List<String> lines(List<String> output, String kind) {
        return output.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    private static int count(List<String> output, String end) throws IOException {
        return lines(output, "end").stream()
                .filter(line -> line.startsWith(end + " "))
                .mapToInt(line -> Integer.parseInt(line.substring(end.length() + 1)))
                .sum();
    }
}
