package dev.partnercenter.benchmarks.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/** What the service has, and who asks for it. All of it is invented. */
public final class Known {
    /** The partner. */
    public static final String TENANT = "f2a90b3c-6d1e-4857-b0c4-1e3d5a7f9b20";
    /** The application that signs in. */
    public static final String CLIENT = "6e0d4c2b-91a8-4f37-8b65-2c4e6a80d1f3";
    /** Its secret. */
    public static final String SECRET = "canary-client-secret-of-the-benchmarks";
    /** The refresh token of a person. */
    public static final String REFRESH_TOKEN = "canary-refresh-token-of-the-benchmarks";
    /** The customer. */
    public static final String CUSTOMER = "5b1f0c1e-8a41-4f0e-9d57-0c3f6a2e7b10";
    /** A user of the customer. */
    public static final String USER = "3d9c7e51-2f48-4b06-8a1d-5e7f90b2c364";
    /** An invoice whose pages come as they are. */
    public static final String INVOICE = "G012345678";
    /** An invoice whose pages come compressed if that is asked for. */
    public static final String ZIPPED_INVOICE = "G012345679";

    private Known() {}

    /** {@return the customer as the service sends it} */
    public static byte[] customer() {
        return resource("customer.json");
    }

    /** {@return the answer to an order} */
    public static byte[] order() {
        return resource("order.json");
    }

    /** {@return the order that is placed} */
    public static byte[] orderRequest() {
        return resource("order-request.json");
    }

    /** {@return the user as Microsoft Graph sends it} */
    public static byte[] user() {
        return resource("user.json");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Known.class.getResourceAsStream(name)) {
            byte[] all = Objects.requireNonNull(in, name).readAllBytes();
            // Without the end of the last line.
            return Arrays.copyOf(all, all.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
