package dev.partnercenter;

import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.internal.Time;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;

/**
 * Answers requests within the process, thousands a second, for the fuzzing; no request ever reaches a network. It stands in
 * front of the host guard, so that it sees what would have been asked for without it.
 */
public final class ScriptedService implements Interceptor, Time {
    private static final int MOST_REQUESTS = 12;
    private static final OkHttpClient NETWORK = new OkHttpClient();

    /** What one request is answered with. */
    public record Answer(int status, String contentType, String retryAfter, String location, ByteString body) {
        /** A good one. */
        public static Answer ok(byte[] json) {
            return new Answer(200, "application/json", null, null, ByteString.of(json));
        }
    }

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<HttpUrl> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private long nanos;

    /** Puts an answer in the queue; when it is empty, requests find nobody. */
    public void answer(Answer answer) {
        answers.add(answer);
    }

    /** Forgets all. */
    public void restart() {
        answers.clear();
        asked.clear();
        tokens.clear();
        nanos = 0;
    }

    /** What was asked for since the last start, token endpoints included. */
    public List<HttpUrl> asked() {
        return List.copyOf(asked);
    }

    /** The tokens that came since the last start. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** A client that asks here. */
    public PartnerCenterClient client(AppCredential app, UserCredential user) {
        return PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .httpClient(NETWORK.newBuilder().addInterceptor(this).build())
                .appCredential(app)
                .userCredential(user)
                .time(this)
                .random(() -> 0.5)
                .build();
    }

    @Override
    public synchronized Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        asked.add(request.url());
        String authorization = request.header("Authorization");
        if (authorization != null) {
            tokens.add(authorization.replaceFirst("Bearer ", ""));
        }
        Answer answer = answers.poll();
        if (answer == null || asked.size() > MOST_REQUESTS) {
            throw new IOException("nobody is there");
        }
        Response.Builder response = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(answer.status())
                .message("scripted")
                .body(ResponseBody.create(answer.body(), MediaType.parse(answer.contentType())));
        header(response, "Content-Type", answer.contentType());
        header(response, "Retry-After", answer.retryAfter());
        header(response, "Location", answer.location());
        return response.build();
    }

    /** As far as the wire can carry it. */
    private static void header(Response.Builder response, String name, String value) {
        if (value != null) {
            response.header(name, value.replaceAll("[^\\x20-\\x7e]", "?"));
        }
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-03-02T10:00:00Z").plusNanos(nanos);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void sleep(Duration duration) {
        if (duration.isNegative()) {
            throw new AssertionError("slept for " + duration);
        }
        nanos = Math.addExact(nanos, duration.toNanos());
    }
}
