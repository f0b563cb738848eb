package dev.partnercenter.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.benchmarks.calls.Call;
import dev.partnercenter.benchmarks.calls.ServiceClient;
import dev.partnercenter.benchmarks.calls.Walked;
import dev.partnercenter.benchmarks.data.LineItems;
import dev.partnercenter.benchmarks.data.Pages;
import dev.partnercenter.benchmarks.program.FirstCalls;
import dev.partnercenter.benchmarks.program.FirstUser;
import dev.partnercenter.benchmarks.server.BenchmarkServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClientTest {
    private static BenchmarkServer server;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        server = new BenchmarkServer();
        address = "http://127.0.0.1:" + server.port();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "raw", "cheap", "jdk"})
    void every_candidate_gets_the_customer_the_order_and_the_pages_right(String candidate) throws IOException {
        try (ServiceClient client = ServiceClient.named(candidate, address)) {
            for (Call call : Call.values()) {
                call.check(client);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "raw", "cheap", "jdk"})
    void every_candidate_walks_over_the_same_line_items(String candidate) throws IOException {
        try (ServiceClient client = ServiceClient.named(candidate, address)) {
            assertThat(client.walk(3))
                    .isEqualTo(
                            new Walked(3 * LineItems.PER_PAGE, Pages.totals(3).subtotal()));
        }
    }

    @Test
    void a_walk_ends_after_a_hundred_pages() throws IOException {
        try (ServiceClient client = ServiceClient.named("cheap", address)) {
            assertThat(client.walk(Integer.MAX_VALUE).items()).isEqualTo(200_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "raw"})
    void the_first_user_comes_through_graph(String candidate) {
        FirstUser.main(new String[] {candidate, address});
    }

    @Test
    void the_server_counts_the_calls_for_tokens_until_it_is_asked() throws Exception {
        tokenCalls();
        FirstCalls.main(new String[] {"sdk", address});

        assertThat(tokenCalls()).isEqualTo("1");
        assertThat(tokenCalls()).isEqualTo("0");
    }

    @Test
    void the_sdk_and_the_candidates_by_hand_send_the_same_headers() throws Exception {
        assertThat(headers("raw", Call.GET)).isEqualTo(headers("sdk", Call.GET));
        assertThat(headers("raw", Call.POST)).isEqualTo(headers("sdk", Call.POST));
        assertThat(headers("jdk", Call.GET)).containsAll(headers("sdk", Call.GET));
    }

    @Test
    void the_sdk_and_the_candidates_by_hand_send_the_same_order() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.readTree(body("raw"))).isEqualTo(json.readTree(body("sdk")));
        assertThat(json.readTree(body("jdk"))).isEqualTo(json.readTree(body("sdk")));
    }

    private static String tokenCalls() throws IOException {
        try (InputStream answer = URI.create(address + "/token-calls").toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The names of the headers of a call; Connection and its like are the transport's own matter. */
    private static List<String> headers(String candidate, Call call) throws Exception {
        return sent(candidate, call)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("connection"))
                .sorted()
                .toList();
    }

    private static String body(String candidate) throws Exception {
        return sent(candidate, Call.POST).split("\r\n\r\n", 2)[1];
    }

    /** What a client sends after its token call, which the real server answers. */
    private static String sent(String candidate, Call call) throws Exception {
        try (ServerSocket between = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ServiceClient client = ServiceClient.named(candidate, "http://127.0.0.1:" + between.getLocalPort())) {
            FutureTask<String> last = new FutureTask<>(() -> lastOf(between, candidate.equals("jdk") ? 1 : 2));
            new Thread(last, "between").start();
            call.check(client);
            return last.get();
        }
    }

    private static String lastOf(ServerSocket between, int requests) throws IOException {
        String last = "";
        try (Socket client = between.accept();
                Socket service = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            for (int i = 0; i < requests; i++) {
                last = pass(client, service);
                pass(service, client);
            }
            return last;
        }
    }

    /** Passes one message on. */
    private static String pass(Socket from, Socket to) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int left = Integer.MAX_VALUE;
        while (left > 0) {
            int next = from.getInputStream().read();
            message.write(next);
            String text = message.toString(StandardCharsets.ISO_8859_1);
            if (left < Integer.MAX_VALUE) {
                left--;
            } else if (text.endsWith("\r\n\r\n")) {
                left = text.toLowerCase(Locale.ROOT).contains("content-length: ")
                        ? Integer.parseInt(text.replaceAll("(?is).*content-length: (\\d+).*", "$1"))
                        : 0;
            }
        }
        to.getOutputStream().write(message.toByteArray());
        to.getOutputStream().flush();
        return message.toString(StandardCharsets.UTF_8);
    }
}
