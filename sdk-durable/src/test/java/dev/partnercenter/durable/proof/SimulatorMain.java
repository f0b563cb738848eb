package dev.partnercenter.durable.proof;

import dev.partnercenter.simulator.FaultKind;
import dev.partnercenter.simulator.Faults;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RandomFaults;
import dev.partnercenter.simulator.SimulatedCloud;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The service, in a process of its own: it buys a cart again once it has forgotten the request, and does what it is told in
 * lines. Argument: how long it remembers requests, in milliseconds.
 */
final class SimulatorMain {
    private final PartnerCenterSimulator simulator;
    private List<RandomFaults> chaos = List.of();

    private SimulatorMain(Duration window) {
        this.simulator = PartnerCenterSimulator.builder()
                .cloud(SimulatedCloud.GLOBAL)
                .requestIdWindow(window)
                .checkoutBuysAgain()
                .recordingBound(0)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        SimulatorMain service = new SimulatorMain(Duration.ofMillis(Long.parseLong(arguments[0])));
        say("listens " + service.simulator.baseUrl());
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            service.obey(line.split(" ", -1));
            say("done");
        }
        service.simulator.close();
    }

    private void obey(String[] order) {
        switch (order[0]) {
            case "down" -> simulator.goDown();
            case "up" -> simulator.comeBack();
            case "chaos" -> chaos(Long.parseLong(order[1]), Double.parseDouble(order[2]));
            case "calm" -> simulator.faults().clear();
            case "orders" -> orders();
            case "faults" -> faults();
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    /** All kinds alike; work that comes late comes when the client has given up. */
    private void chaos(long seed, double rate) {
        FaultKind[] prompt = Arrays.stream(FaultKind.values())
                .filter(kind -> kind != FaultKind.LATE)
                .toArray(FaultKind[]::new);
        Faults faults = simulator.faults();
        chaos = List.of(
                faults.random(seed, rate).only(prompt).retryAfter("0.1").delay(Buyer.PATIENCE.dividedBy(4)),
                faults.random(seed + 1, rate / FaultKind.values().length)
                        .only(FaultKind.LATE)
                        .delay(Buyer.PATIENCE.multipliedBy(2)));
    }

    /** One line for each order: the name that the buyer gave its first line, and the id. */
    private void orders() {
        simulator
                .orders()
                .forEach(order -> say("order " + order.lineItems().get(0).friendlyName() + " " + order.id()));
    }

    private void faults() {
        Map<FaultKind, Integer> sum = new EnumMap<>(FaultKind.class);
        chaos.forEach(part -> part.hits().forEach((kind, count) -> sum.merge(kind, count, Integer::sum)));
        say("faults "
                + sum.entrySet().stream()
                        .map(hit -> hit.getKey() + "=" + hit.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private static void say(String line) {
        System.out.println(Child.SAYS + line);
        System.out.flush();
    }
}
