package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.benchmarks.data.Totals;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One way to talk to the service. All threads share it. */
public interface ServiceClient extends AutoCloseable {
    /**
     * Makes a client.
     *
     * @param name {@code sdk}, {@code control}, {@code raw}, {@code cheap} or {@code jdk}
     * @param address the server, without a slash at the end
     * @return the client, which has asked for nothing yet
     */
    static ServiceClient named(String name, String address) {
        return switch (name) {
            // The control is the same code under another name: what it differs by is noise.
            case "sdk", "control" -> new SdkClient(address);
            case "raw", "cheap" -> new RawClient(address, name);
            case "jdk" -> new JdkClient(address);
            default -> throw new IllegalArgumentException("no candidate is called " + name);
        };
    }

    /** {@return the customer, asked for} */
    Object customer() throws IOException;

    /** {@return the order, placed} */
    Object order() throws IOException;

    /** {@return the first page of line items} */
    Object page(String invoice) throws IOException;

    /** {@return what the first so many pages of line items come to} */
    Walked walk(int pages) throws IOException;

    /** {@return in a text what it got as a customer or an order} */
    String told(Object answer);

    /** {@return the totals of a page} */
    @Nullable Totals totals(Object page);

    @Override
    void close();
}
