package dev.partnercenter.benchmarks.program;

import dev.partnercenter.benchmarks.calls.Call;
import dev.partnercenter.benchmarks.calls.ServiceClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The first call of a client, made by 32 threads at once. */
public final class FirstCalls {
    private static final int THREADS = 32;

    private FirstCalls() {}

    /** Takes the name of the candidate and the address of the server. */
    public static void main(String[] args) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try (ServiceClient client = ServiceClient.named(args[0], args[1])) {
            List<Callable<Void>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(() -> {
                    together.await();
                    Call.GET.check(client);
                    return null;
                });
            }
            for (Future<Void> call : threads.invokeAll(calls)) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
