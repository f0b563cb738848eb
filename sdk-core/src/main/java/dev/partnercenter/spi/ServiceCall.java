package dev.partnercenter.spi;

import dev.partnercenter.Operation;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request that a module made, ready but for token and ids.
 *
 * @param operation what is called; decides on tokens and repetition, and names the call in logs and exceptions
 * @param tenantId the tenant whose token is sent; null for the credential's own
 * @param request address, headers and body; may be sent several times. An {@code Authorization} header is replaced
 * @param forbiddenHint what the operation needs, said when the service forbids it; or null
 */
public record ServiceCall(
        Operation operation,
        @Nullable String tenantId,
        Request request,
        @Nullable String forbiddenHint) {}
