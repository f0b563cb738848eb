package dev.partnercenter.internal.http;

import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way: what it is for, which thread is in it, and whether its bytes may have reached the service, which is
 * set once a connection stands and before the first byte is written.
 *
 * <p>The interceptors find it by their call in {@link RunningCalls}. As a tag of the request it would be copied with all
 * other tags each time that OkHttp or an interceptor makes one request of another, which is half a dozen times a call.
 */
final class Sending {
    private final Purpose purpose;
    private final Thread thread = Thread.currentThread();
    private volatile boolean started;

    /** An attempt that the current thread is about to make. */
    Sending(Purpose purpose) {
        this.purpose = purpose;
    }

    /** {@return the attempt that a request belongs to, or null for one that has no entry and no tag, as token calls begin} */
    static @Nullable Sending of(Call call, Request request, RunningCalls running) {
        Sending known = running.sending(call);
        return known == null ? request.tag(Sending.class) : known;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean isInterrupted() {
        return thread.isInterrupted();
    }

    void start() {
        started = true;
    }

    boolean hasStarted() {
        return started;
    }
}
