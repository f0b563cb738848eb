package dev.partnercenter.durable.proof;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The process of {@link SimulatorMain}, from the side of the proof. */
final class Service implements AutoCloseable {
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Child process;
    private final URI url;

    Service(Path folder, Duration window) {
        process = Child.start(SimulatorMain.class, folder, List.of(String.valueOf(window.toMillis())), said::add);
        url = URI.create(process.hear("listens "));
    }

    URI url() {
        return url;
    }

    void goDown() {
        obey("down");
    }

    void comeBack() {
        obey("up");
    }

    void fail(long seed, double rate) {
        obey("chaos " + seed + " " + rate);
    }

    void behave() {
        obey("calm");
    }

    /** The ids of the orders it has, by the name of their first line. */
    Map<String, List<String>> orders() {
        return obey("orders").stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.groupingBy(
                        words -> words[1], TreeMap::new, Collectors.mapping(words -> words[2], Collectors.toList())));
    }

    /** How many requests it let fail, by the kind of the fault. */
    Map<String, Integer> faults() {
        String line = obey("faults").get(0).substring("faults ".length());
        return Arrays.stream(line.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0], part -> Integer.valueOf(part[1]), Integer::sum, TreeMap::new));
    }

    /** Tells it something, and gives what it said until it was done. */
    private synchronized List<String> obey(String order) {
        int before = said.size();
        process.tell(order);
        process.hear("done");
        return new ArrayList<>(said.subList(before, said.size() - 1));
    }

    @Override
    public void close() {
        process.close();
    }
}
