package dev.partnercenter.internal.auth;

import dev.partnercenter.Service;
import dev.partnercenter.auth.TokenRequest;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that an application made itself. */
final class UnboundRequest implements TokenRequest {
    @Override
    public Service service() {
        return Service.PARTNER_CENTER;
    }

    @Override
    public @Nullable String tenantId() {
        return null;
    }

    @Override
    public URI authority() {
        return URI.create("https://login.microsoftonline.us");
    }

    @Override
    public String scope() {
        return "https://api.partnercenter.microsoft.com/.default";
    }

    @Override
    public UUID correlationId() {
        return new UUID(0, 0);
    }

    @Override
    public Duration remaining() {
        return Duration.ofMinutes(1);
    }
}
