package dev.partnercenter.model.domains;

import dev.partnercenter.model.OpenValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an identity provider is talked to. Docs page: add-a-verified-domain-for-a-customer.
 *
 * @param value the text on the wire
 */
public record AuthenticationProtocol(String value) implements OpenValue {

    /** WS-Federation. */
    public static final AuthenticationProtocol WS_FED = new AuthenticationProtocol("WsFed");

    /** SAML 2.0. */
    public static final AuthenticationProtocol SAMLP = new AuthenticationProtocol("Samlp");

    /** Refuses null. */
    public AuthenticationProtocol {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return OpenValue.same(this, other);
    }

    @Override
    public int hashCode() {
        return OpenValue.hash(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
