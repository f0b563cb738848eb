package dev.partnercenter.durable.proof;

import java.nio.file.Path;
import java.util.List;

/** Where the program runs: it is killed there, and started again. */
final class Machine implements AutoCloseable {
    private final Path folder;
    private final List<String> arguments;
    private final Progress progress;
    private Child program;
    private int starts;
    private int kills;

    Machine(Path folder, List<String> arguments, Progress progress) {
        this.folder = folder;
        this.arguments = arguments;
        this.progress = progress;
        start();
    }

    private void start() {
        starts++;
        program = Child.start(BuyerMain.class, folder, arguments, progress::hear);
    }

    /** Kills the program wherever it is, and starts it again. */
    synchronized void crash() {
        if (program.kill()) {
            kills++;
        }
        start();
    }

    /** Lets the program end, and starts it again. */
    synchronized void restart() {
        program.close();
        start();
    }

    /** Waits until the program is through. */
    void awaitEnd() {
        Child last;
        synchronized (this) {
            last = program;
        }
        last.hear("finished");
    }

    synchronized int starts() {
        return starts;
    }

    synchronized int kills() {
        return kills;
    }

    @Override
    public synchronized void close() {
        program.close();
    }
}
