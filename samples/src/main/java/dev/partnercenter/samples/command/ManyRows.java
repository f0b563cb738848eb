package dev.partnercenter.samples.command;

import dev.partnercenter.durable.bulk.Bulk;
import dev.partnercenter.durable.bulk.BulkFailure;
import dev.partnercenter.durable.bulk.BulkProgress;
import dev.partnercenter.durable.bulk.BulkReport;
import dev.partnercenter.durable.bulk.BulkWork;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.samples.connect.Stops;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Waiting;
import java.util.List;
import java.util.function.Function;

/** Work on many rows: with a progress bar where somebody watches, and an end in order at Ctrl-C. */
final class ManyRows {
    private ManyRows() {}

    static <T> BulkReport run(
            Stops stops,
            Report report,
            String title,
            Bulk bulk,
            List<T> rows,
            Function<T, String> key,
            BulkWork<T> work) {
        Stops.Registration registration = stops.onStop(Thread.currentThread()::interrupt);
        try (Waiting waiting = report.waiting(title, rows.size())) {
            return bulk.listener(progress -> waiting.show(progress.ended(), status(progress)))
                    .run(rows, key, work);
        } finally {
            registration.close();
            // The run has heeded an interrupt; what is left to do is to say what came of it.
            Thread.interrupted();
        }
    }

    /** {@return how a run ended, to be put behind what came of it; empty if it ran to the end} */
    static String end(BulkReport run) {
        return switch (run.end()) {
            case COMPLETE -> "";
            case INTERRUPTED, STOPPED -> "; stopped at your word";
            case BROKEN_OFF ->
                "; broken off: "
                        + (run.stoppedBy() == null ? "" : run.stoppedBy().getMessage());
        };
    }

    /** {@return why a row is not done, in words for people} */
    static String reason(BulkFailure failure) {
        return failure.exception() instanceof CallInterruptedException
                ? "stopped in the middle; the next run goes on with it"
                : failure.reason();
    }

    private static String status(BulkProgress progress) {
        long wrong = progress.failed() + progress.unknown();
        String pause = progress.pausedFor().isZero()
                ? ""
                : ", paused for " + Math.max(1, progress.pausedFor().toSeconds()) + " s";
        return (wrong == 0 ? "all well" : wrong + " not done") + pause;
    }
}
