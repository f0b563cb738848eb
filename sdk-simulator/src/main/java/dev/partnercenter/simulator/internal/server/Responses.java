package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.internal.fault.Transmission;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;

/** Turns transmissions into what MockWebServer sends. */
final class Responses {

    private Responses() {}

    static MockResponse of(Transmission transmission) {
        return switch (transmission.delivery()) {
            case CUT -> new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
            case STALLED -> new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
            case WHOLE -> whole(transmission.answer());
            case CUT_IN_BODY -> half(transmission.answer()).setSocketPolicy(SocketPolicy.DISCONNECT_AT_END);
            case STALLED_IN_BODY -> half(transmission.answer());
        };
    }

    private static MockResponse whole(Answer answer) {
        MockResponse response = new MockResponse().setResponseCode(answer.status());
        if (answer.body().size() > 0) {
            response.setBody(buffer(answer.body()));
        }
        answer.headers().asMap().forEach((name, values) -> {
            response.removeHeader(name);
            values.forEach(value -> response.addHeader(name, value));
        });
        return response;
    }

    private static Buffer buffer(Bytes body) {
        Buffer buffer = new Buffer();
        try (OutputStream out = buffer.outputStream()) {
            body.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return buffer;
    }

    /** Promises the whole body and holds half of it, so that the server has nothing left to send and does not wait. */
    private static MockResponse half(Answer answer) {
        int size = answer.body().size();
        return whole(answer.withBody(answer.body().first(size / 2))).setHeader("Content-Length", Math.max(size, 1));
    }
}
