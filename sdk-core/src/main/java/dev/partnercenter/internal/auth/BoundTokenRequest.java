package dev.partnercenter.internal.auth;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.auth.TokenRequest;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.TokenError;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.internal.Deadline;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The request that {@link Tokens} hands to a credential. It carries the way to Entra, so that the built-in credentials
 * use the transport of whichever client asks them, with its guard, proxy and time-outs.
 */
record BoundTokenRequest(
        PartnerCloud cloud,
        Service service,
        @Nullable String tenantId,
        UUID correlationId,
        CallDetails call,
        Deadline deadline,
        Entra entra)
        implements TokenRequest {

    /** {@return the request as one of ours; the built-in credentials work with no other} */
    static BoundTokenRequest of(TokenRequest request) {
        if (request instanceof BoundTokenRequest bound) {
            return bound;
        }
        throw new IllegalArgumentException("request must be the one that the client handed to the credential: "
                + "the built-in credentials use the transport of that client");
    }

    @Override
    public URI authority() {
        return cloud.authority(service);
    }

    @Override
    public String scope() {
        return cloud.scope(service);
    }

    @Override
    public Duration remaining() {
        return deadline.remaining();
    }

    /** {@return the same request for another tenant} */
    BoundTokenRequest forTenant(@Nullable String otherTenant) {
        return new BoundTokenRequest(cloud, service, otherTenant, correlationId, call, deadline, entra);
    }

    /** {@return the exception for a failure in which Entra's own codes play no part} */
    TokenException failure(String reason, @Nullable Throwable cause) {
        return failure(reason, null, cause);
    }

    TokenException failure(String reason, @Nullable String advice, @Nullable Throwable cause) {
        return new TokenException(
                new TokenError(reason, null, null, null, tenantId, authority().toString(), scope(), advice),
                call,
                cause);
    }

    DeadlineExceededException outOfTime(@Nullable Throwable cause) {
        return new DeadlineExceededException(
                "The deadline of " + deadline.total() + " passed while waiting for an access token", call, cause);
    }

    @Override
    public String toString() {
        return "TokenRequest[service=" + service + ", tenant=" + tenantId + ", scope=" + scope() + "]";
    }
}
