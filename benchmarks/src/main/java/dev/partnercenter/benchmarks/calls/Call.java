package dev.partnercenter.benchmarks.calls;

import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.benchmarks.data.Pages;
import java.io.IOException;

/** What is called, and what it must give. */
public enum Call {
    /** GET of one customer. */
    GET {
        @Override
        public Object send(ServiceClient client) throws IOException {
            return client.customer();
        }

        @Override
        boolean isRight(ServiceClient client, Object answer) {
            return client.told(answer).equals(Known.CUSTOMER + " harborcounty.onmicrosoft.us");
        }
    },

    /** POST of an order. */
    POST {
        @Override
        public Object send(ServiceClient client) throws IOException {
            return client.order();
        }

        @Override
        boolean isRight(ServiceClient client, Object answer) {
            return client.told(answer).equals("1c6e0b5a94d7 2 2026-11-05T09:41:27.503148200Z");
        }
    },

    /** GET of a page of line items. */
    PAGE {
        @Override
        public Object send(ServiceClient client) throws IOException {
            return client.page(Known.INVOICE);
        }

        @Override
        boolean isRight(ServiceClient client, Object answer) {
            return Pages.totals(1).equals(client.totals(answer));
        }
    },

    /** The same with gzip. */
    ZIPPED {
        @Override
        public Object send(ServiceClient client) throws IOException {
            return client.page(Known.ZIPPED_INVOICE);
        }

        @Override
        boolean isRight(ServiceClient client, Object answer) {
            return PAGE.isRight(client, answer);
        }
    };

    /** {@return what the client gets} */
    public abstract Object send(ServiceClient client) throws IOException;

    abstract boolean isRight(ServiceClient client, Object answer);

    /**
     * Sends it once.
     *
     * @throws IllegalStateException if the client read something else than what all have to read
     */
    public void check(ServiceClient client) throws IOException {
        Object answer = send(client);
        if (!isRight(client, answer)) {
            throw new IllegalStateException(this + " gave something else: " + client.getClass());
        }
    }
}
