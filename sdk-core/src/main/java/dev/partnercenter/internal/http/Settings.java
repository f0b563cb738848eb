package dev.partnercenter.internal.http;

import dev.partnercenter.ExchangeListener;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.internal.Time;
import dev.partnercenter.internal.auth.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the calls of one client share. Immutable.
 *
 * @param base the OkHttp client under all services
 * @param cloud roots, authorities and allowed hosts
 * @param tokens the cache of access tokens
 * @param retry how often and how slowly to try again
 * @param deadline how long a call may take unless its context says otherwise
 * @param locale sent as X-Locale unless the context says otherwise
 * @param userAgent sent as User-Agent
 * @param applicationName sent as MS-PartnerCenter-Application, or null
 * @param listeners told of every attempt
 * @param refusal says why an operation does not exist in the cloud, or null where it does
 * @param strictCollections whether a walk ends where an element cannot be read
 * @param time clock and sleep
 * @param random numbers in [0, 1) for the jitter
 */
public record Settings(
        BaseClient base,
        PartnerCloud cloud,
        Tokens tokens,
        RetryPolicy retry,
        Duration deadline,
        Locale locale,
        String userAgent,
        @Nullable String applicationName,
        List<ExchangeListener> listeners,
        Function<Operation, @Nullable String> refusal,
        boolean strictCollections,
        Time time,
        DoubleSupplier random) {

    /** Waits, but not longer than until the client is closed. */
    void pause(Duration wait) throws InterruptedException {
        time.sleep(wait, base.closing());
    }
}
