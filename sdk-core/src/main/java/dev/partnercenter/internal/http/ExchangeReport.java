package dev.partnercenter.internal.http;

import dev.partnercenter.Exchange;
import dev.partnercenter.ExchangeListener;
import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the listeners of one attempt. Headers only from an allow-list, bodies never. */
final class ExchangeReport {
    private static final Logger LOG = LoggerFactory.getLogger("dev.partnercenter.http");
    private static final String[] LOGGED_HEADERS = {
        "MS-RequestId",
        "MS-CorrelationId",
        "MS-CV",
        "MS-ServerId",
        "request-id",
        "Content-Type",
        "Content-Length",
        "Date"
    };

    private final Settings settings;
    private final Outgoing call;
    private final int attempt;
    private final long started;
    private @Nullable Integer status;

    ExchangeReport(Settings settings, Outgoing call, int attempt, long started) {
        this.settings = settings;
        this.call = call;
        this.attempt = attempt;
        this.started = started;
    }

    void answered(Response response) {
        status = response.code();
        if (LOG.isTraceEnabled()) {
            StringBuilder headers = new StringBuilder();
            for (String name : LOGGED_HEADERS) {
                String value = response.header(name);
                if (value != null) {
                    headers.append(' ').append(name).append('=').append(value.replaceAll("\\p{Cntrl}", " "));
                }
            }
            // A service may repeat the token in any of them.
            String shown = SentSecrets.of(response.request()).mask(headers.toString());
            LOG.trace("{} answered {}:{}", call.operation().id(), status, shown);
        }
    }

    void end(@Nullable Throwable failure) {
        if (!LOG.isDebugEnabled() && settings.listeners().isEmpty()) {
            return;
        }
        Duration took = Duration.ofNanos(settings.time().nanos() - started);
        Exchange exchange = new Exchange(
                call.operation(),
                status,
                call.ids().requestId(),
                call.ids().correlationId(),
                attempt,
                took,
                failure == null ? null : failure.getClass().getSimpleName());
        LOG.debug(
                "{} {} -> {} in {} ms (operation {}, attempt {}, request id {}, correlation id {})",
                call.operation().method(),
                call.operation().path(),
                failure == null ? status : exchange.failure(),
                took.toMillis(),
                call.operation().id(),
                attempt,
                exchange.requestId(),
                exchange.correlationId());
        for (ExchangeListener listener : settings.listeners()) {
            tell(listener, exchange);
        }
    }

    private static void tell(ExchangeListener listener, Exchange exchange) {
        try {
            listener.onExchange(exchange);
        } catch (RuntimeException broken) {
            // A broken meter must not break an order.
            LOG.warn("An exchange listener failed: {}", broken.toString());
        }
    }
}
