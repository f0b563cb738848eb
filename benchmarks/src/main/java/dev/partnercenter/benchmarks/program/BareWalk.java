package dev.partnercenter.benchmarks.program;

import dev.partnercenter.benchmarks.calls.ServiceClient;
import dev.partnercenter.benchmarks.calls.Walked;
import java.io.IOException;

/** Walks over the pages of an invoice without a look at what that takes, since looking takes heap. */
public final class BareWalk {
    private BareWalk() {}

    /** Takes the arguments of {@link Walk}. */
    public static void main(String[] args) throws IOException {
        try (ServiceClient client = ServiceClient.named(args[0], args[1])) {
            Walked walked = client.walk(Integer.parseInt(args[3]));
            System.out.println("items " + walked.items());
            System.out.println("subtotal " + walked.subtotal());
        }
    }
}
