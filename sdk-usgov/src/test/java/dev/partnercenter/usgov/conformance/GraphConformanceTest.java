package dev.partnercenter.usgov.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.partnercenter.Exchange;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.SimulatedTenants;
import dev.partnercenter.usgov.gdap.GdapOperations;
import dev.partnercenter.usgov.graph.GraphOperation;
import dev.partnercenter.usgov.graph.GraphOperations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every request that this SDK sends to Graph, and every answer of the simulator to it, is as the published description of
 * Graph has it; what that leaves out is held against the project's own, {@code graph-own.yaml}.
 */
class GraphConformanceTest {
    private static final Set<String> CALLED = new ConcurrentSkipListSet<>();
    private static final List<RecordedExchange> EXCHANGES = new ArrayList<>();
    private static final GraphSchema OWN =
            GraphSchema.outline(Path.of("src/test/resources/dev/partnercenter/usgov/conformance/graph-own.yaml"));

    @BeforeAll
    static void doEverythingOnce() {
        try (SimulatedTenants tenants = SimulatedTenants.start(
                SimulatedCloud.GCC_HIGH,
                simulator -> simulator,
                client -> client.exchangeListener(GraphConformanceTest::note))) {
            new DirectoryScenario(tenants).run();
            new GdapScenario(tenants).run();
            tenants.simulator().recordedExchanges().stream()
                    .filter(exchange -> exchange.host().equals(SimulatedCloud.GCC_HIGH.graphHost()))
                    .forEach(EXCHANGES::add);
        }
    }

    private static void note(Exchange exchange) {
        if (exchange.operation().service() == Service.GRAPH) {
            CALLED.add(exchange.operation().id());
        }
    }

    @Test
    void every_operation_was_called() {
        assertThat(CALLED)
                .containsAll(Stream.concat(GraphOperations.all().stream(), GdapOperations.all().stream())
                        .map(GraphOperation::operation)
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void what_the_published_description_covers_is_as_it_says() {
        GraphSchema published = GraphSchema.complete(published());
        List<RecordedExchange> covered =
                EXCHANGES.stream().filter(published::covers).toList();
        Set<String> others = new TreeSet<>();
        EXCHANGES.stream()
                .filter(exchange -> !published.covers(exchange))
                .forEach(exchange -> others.add(exchange.method() + " " + exchange.operation()));
        System.out.printf(
                "graph: %d of %d exchanges are covered by the published description; by the project's own: %s%n",
                covered.size(), EXCHANGES.size(), others);

        assertThat(covered).hasSizeGreaterThan(20);
        assertThat(covered.stream().flatMap(exchange -> published.differences(exchange).stream()))
                .isEmpty();
        assertThat(EXCHANGES).allMatch(exchange -> published.covers(exchange) || OWN.covers(exchange));
    }

    @Test
    void what_it_leaves_out_is_as_our_own_description_says() {
        List<RecordedExchange> covered = EXCHANGES.stream().filter(OWN::covers).toList();

        assertThat(covered).hasSizeGreaterThan(20);
        assertThat(covered.stream().flatMap(exchange -> OWN.differences(exchange).stream()))
                .isEmpty();
    }

    private static Path published() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("graph").resolve("openapi.graph.subset.yaml"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> abort("no ../shared/graph beside the project: nothing to compare with"));
    }
}
