package dev.partnercenter.internal.http;

import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.internal.AnswerBounds;
import dev.partnercenter.internal.Deadline;
import dev.partnercenter.internal.TooLargeException;
import dev.partnercenter.internal.http.Outcome.Broken;
import dev.partnercenter.internal.http.Outcome.Done;
import dev.partnercenter.internal.http.Outcome.Refused;
import dev.partnercenter.internal.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/** Makes single attempts: one request on the wire, one outcome. */
final class Attempts {
    private final Settings settings;
    private final Requests requests;

    Attempts(Settings settings) {
        this.settings = settings;
        this.requests = new Requests(settings);
    }

    /**
     * Sends the call once.
     *
     * @throws DecodeException if the service answered with a success that cannot be read
     */
    <T extends @Nullable Object> Outcome<T> once(
            Outgoing call, AccessToken token, AnswerReader<T> reader, Deadline deadline, int attempt, Locale locale) {
        Sending sending = new Sending(Purpose.of(call.operation().service()));
        Request request = requests.of(call, token, locale);
        long started = settings.time().nanos();
        ExchangeReport report = new ExchangeReport(settings, call, attempt, started);
        Response answered = null;
        Integer status = null;
        Call http = settings.base().newCall(request);
        RunningCalls running = settings.base().running();
        running.enter(http, sending);
        try {
            Response response = execute(call, http, deadline);
            answered = response;
            status = response.code();
            report.answered(response);
            if (!call.accepts(response.code())) {
                Outcome<T> refused = refused(call, response);
                report.end(null);
                return refused;
            }
            T value = read(call, http, sending, response, reader);
            report.end(null);
            return new Done<>(value, status);
        } catch (JsonException thrown) {
            JsonException unreadable = SentSecrets.of(request).mask(thrown);
            report.end(unreadable);
            throw UnreadableAnswers.exception(call, answered, attempt, unreadable);
        } catch (TooLargeException tooLarge) {
            report.end(tooLarge);
            throw UnreadableAnswers.exception(call, answered, attempt, tooLarge);
        } catch (IOException broken) {
            report.end(broken);
            return new Broken<>(SentSecrets.of(request).mask(broken), sending.hasStarted(), status);
        } finally {
            running.leave(http);
        }
    }

    private Response execute(Outgoing call, Call http, Deadline deadline) throws IOException {
        Duration left = deadline.remaining();
        if (!call.streams()) {
            // OkHttp's own call time-out goes on until the body is closed, which is what the deadline promises.
            http.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
            return execute(http);
        }
        http.timeout().clearTimeout();
        return untilHeaders(http, left);
    }

    /** Lets nothing out of OkHttp but an {@link IOException}: what else is thrown, by an interceptor maybe, tells nothing of what was sent. */
    private static Response execute(Call http) throws IOException {
        try {
            return http.execute();
        } catch (IOException broken) {
            throw broken;
        } catch (Exception other) {
            // OkHttp is written in Kotlin, which throws this one without saying so, while OkHttp 5 waits for a
            // connection.
            if (other instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IOException(
                    "OkHttp or an interceptor failed with " + other.getClass().getSimpleName(), other);
        }
    }

    /** Bounds the time until the headers; after them only the idle time-out of the base holds. */
    private static Response untilHeaders(Call http, Duration left) throws IOException {
        AsyncTimeout watch = new AsyncTimeout() {
            @Override
            protected void timedOut() {
                http.cancel();
            }
        };
        watch.timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
        watch.enter();
        try {
            return execute(http);
        } finally {
            watch.exit();
        }
    }

    private <T extends @Nullable Object> Outcome<T> refused(Outgoing call, Response response)
            throws HostRefusedException {
        try (response) {
            Redirects.refuseForeign(response);
            return new Refused<>(ErrorReader.read(response, settings.time().now(), call.forbiddenHint()));
        }
    }

    private <T extends @Nullable Object> T read(
            Outgoing call, Call http, Sending sending, Response response, AnswerReader<T> reader) throws IOException {
        ResponseBody body = Objects.requireNonNull(response.body());
        if (call.streams()) {
            // The caller of the stream closes it, and with it the connection.
            try {
                InputStream watched = new WatchedStream(
                        body.byteStream(), http, settings.base().running(), sending.purpose());
                return reader.read(new Answer(response, body.source(), watched));
            } catch (IOException | RuntimeException failed) {
                response.close();
                throw failed;
            }
        }
        try (response) {
            InputStream bounded = new BoundedStream(body.byteStream(), AnswerBounds.length());
            return reader.read(new Answer(response, body.source(), bounded));
        }
    }
}
