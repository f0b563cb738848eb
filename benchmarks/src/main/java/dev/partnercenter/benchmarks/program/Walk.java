package dev.partnercenter.benchmarks.program;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.partnercenter.benchmarks.calls.ServiceClient;
import dev.partnercenter.benchmarks.calls.Walked;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Walks over the pages of an invoice and prints what that takes. */
public final class Walk {
    private Walk() {}

    /** Takes the name of the candidate, the address of the server, and how many pages to walk before and measured. */
    public static void main(String[] args) throws IOException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int before = Integer.parseInt(args[2]);
        try (ServiceClient client = ServiceClient.named(args[0], args[1])) {
            if (before > 0) {
                client.walk(before);
            }
            long started = System.nanoTime();
            long cpu = process.getProcessCpuTime();
            long allocated =
                    thread.getThreadAllocatedBytes(Thread.currentThread().getId());
            Walked walked = client.walk(Integer.parseInt(args[3]));
            System.out.println("alloc "
                    + (thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated));
            System.out.println("cpu " + (process.getProcessCpuTime() - cpu) / 1_000);
            System.out.println("wall " + (System.nanoTime() - started) / 1_000);
            System.out.println("items " + walked.items());
            System.out.println("subtotal " + walked.subtotal());
        }
    }
}
