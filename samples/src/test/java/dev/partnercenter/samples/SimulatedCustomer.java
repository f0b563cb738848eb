package dev.partnercenter.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnercenter.samples.connect.CloudName;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A simulator that keeps its state from command to command, with one customer on it. */
final class SimulatedCustomer implements AutoCloseable {
    private final CloudName cloud;
    private final PartnerCenterSimulator simulator;
    private final Program program;
    private final String domain;

    SimulatedCustomer(Path home, CloudName cloud) {
        this.cloud = cloud;
        simulator = Program.simulator(0, cloud.simulated());
        program = new Program(home).with(simulator);
        domain = "harborcounty." + cloud.domainSuffix();
        Program.Result created = run("customers create");
        assertThat(created.code()).as(created.err()).isZero();
    }

    String domain() {
        return domain;
    }

    PartnerCenterSimulator simulator() {
        return simulator;
    }

    Program program() {
        return program;
    }

    /** Lets time go by until what was ordered is there. */
    void provision() {
        simulator.clock().advance(Duration.ofMinutes(1));
    }

    /** Runs a command of blank-separated words, in which ~ stands for a blank, on the simulator. */
    Program.Result run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replace('~', ' '));
        }
        words.addAll(List.of("--cloud", cloud.toString()));
        words.addAll(List.of("--base-url", simulator.baseUrl().toString()));
        return program.run(words.toArray(String[]::new));
    }

    /** Runs a command for the customer, which has to succeed. */
    String ok(String line) {
        return okForPartner(line + " --customer " + domain);
    }

    /** Runs a command for the partner, which has to succeed. */
    String okForPartner(String line) {
        Program.Result result = run(line);
        assertThat(result.err()).doesNotContain("error: ");
        assertThat(result.code()).isZero();
        return result.out();
    }

    /** Runs a command for the customer, and reads what it writes. */
    JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(ok(line + " --json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command for the customer, which has to fail, and gives its one line. */
    String failure(String line, int code) {
        return failureForPartner(line + " --customer " + domain, code);
    }

    /** Runs a command for the partner, which has to fail, and gives its one line. */
    String failureForPartner(String line, int code) {
        Program.Result result = run(line);
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        List<String> errors =
                result.err().lines().filter(text -> text.startsWith("error: ")).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Override
    public void close() {
        simulator.close();
    }
}
