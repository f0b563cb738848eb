package dev.partnercenter.auth;

import dev.partnercenter.Service;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the client wants a token for. Implemented by the SDK. */
public interface TokenRequest {
    /** {@return the service that will receive the token} */
    Service service();

    /** {@return the tenant that issues the token, or null for the credential's own (the partner's) tenant} */
    @Nullable String tenantId();

    /** {@return the Entra authority of the cloud, such as {@code https://login.microsoftonline.us}} */
    URI authority();

    /** {@return the scope to ask for, such as {@code https://api.partnercenter.microsoft.com/.default}} */
    String scope();

    /** {@return the correlation id of the call that needs the token} */
    UUID correlationId();

    /** {@return how much of the call's deadline is left} */
    Duration remaining();
}
