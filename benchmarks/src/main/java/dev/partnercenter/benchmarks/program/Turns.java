package dev.partnercenter.benchmarks.program;

import dev.partnercenter.benchmarks.calls.Call;
import dev.partnercenter.benchmarks.calls.ServiceClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * Makes calls when it is its turn, by one client that all threads share, and tells what they took. It is ready for turns
 * when the compilers of the JVM are done with what the calls run through: what is compared is how clients work for hours,
 * and the SDK, being more code, would otherwise still be compiled while it is measured. What the beginning costs is seen in
 * the cold start.
 */
public final class Turns {
    /** Compiling for less than this in a stretch is the end of it: some method will always become warm. */
    private static final int REST_MILLIS = 10;

    private static final int STRETCH_MILLIS = 500;
    /** A large method may take the compiler a second, and is counted when it is done. */
    private static final int STRETCHES_AT_REST = 4;

    private Turns() {}

    /**
     * Takes the name of the candidate, the address of the server, the call, the number of threads, and in milliseconds how
     * long to warm up at most and the length of a turn. Each line of the input is a turn; its end is the end.
     */
    public static void main(String[] args) throws Exception {
        Call call = Call.valueOf(args[2]);
        try (ServiceClient client = ServiceClient.named(args[0], args[1]);
                Crew crew = new Crew(Integer.parseInt(args[3]), () -> call.send(client))) {
            call.check(client);
            warmUp(crew, Long.parseLong(args[4]));
            System.out.println("ready");
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
            while (in.readLine() != null) {
                System.out.println(crew.work(Long.parseLong(args[5])));
            }
        }
    }

    private static void warmUp(Crew crew, long atMostMillis) throws Exception {
        CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
        int atRest = 0;
        for (long left = atMostMillis; left > 0 && atRest < STRETCHES_AT_REST; left -= STRETCH_MILLIS) {
            long before = compilers.getTotalCompilationTime();
            crew.work(Math.min(left, STRETCH_MILLIS));
            atRest = compilers.getTotalCompilationTime() - before < REST_MILLIS ? atRest + 1 : 0;
        }
    }
}
