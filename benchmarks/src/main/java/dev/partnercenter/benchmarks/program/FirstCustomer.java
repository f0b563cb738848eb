package dev.partnercenter.benchmarks.program;

import dev.partnercenter.benchmarks.calls.Call;
import dev.partnercenter.benchmarks.calls.ServiceClient;
import java.io.IOException;

/** From the start of the JVM to the first customer, token and all. */
public final class FirstCustomer {
    private FirstCustomer() {}

    /** Takes the name of the candidate and the address of the server. */
    public static void main(String[] args) throws IOException {
        try (ServiceClient client = ServiceClient.named(args[0], args[1])) {
            Call.GET.check(client);
        }
    }
}
