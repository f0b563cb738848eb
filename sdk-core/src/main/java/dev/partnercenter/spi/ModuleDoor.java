package dev.partnercenter.spi;

import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.CallDetails;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A client as the modules of this SDK use it: every request goes through the same engine as the client's own, with token,
 * ids, host guard, retries, deadline and log, and fails with the same exceptions.
 */
public interface ModuleDoor {
    /** {@return the cloud of the client} */
    PartnerCloud cloud();

    /** {@return whether the client is closed; it refuses every call then} */
    boolean isClosed();

    /**
     * Gives the same client for calls that must end earlier.
     *
     * @param longest how long each call may take, where the client's own deadline is not shorter; positive
     * @return the door with that deadline
     */
    ModuleDoor within(Duration longest);

    /**
     * Carries one call through its attempts.
     *
     * @param call what to send
     * @return the successful answer, read to its end and bounded; holds no connection
     * @throws dev.partnercenter.error.PartnerCenterException if there is none
     */
    Response send(ServiceCall call);

    /**
     * Carries one call through its attempts and reads the JSON object it is answered with.
     *
     * @param call what to send
     * @param reader makes the result out of the object's properties
     * @param <T> type of the result
     * @return the result
     * @throws dev.partnercenter.error.DecodeException if the answer cannot be read
     * @throws dev.partnercenter.error.PartnerCenterException if there is none
     */
    <T> T read(ServiceCall call, Function<Map<String, Object>, T> reader);

    /**
     * Carries one call through its attempts and reads the answer, with its status and headers.
     *
     * @param call what to send
     * @param reader makes the result out of the successful answer, which holds no connection
     * @param <T> type of the result
     * @return the result
     * @throws dev.partnercenter.error.DecodeException if the answer cannot be read
     * @throws dev.partnercenter.error.PartnerCenterException if there is none
     */
    <T> T send(ServiceCall call, Function<Response, T> reader);

    /**
     * Names the call that an answer belongs to, for exceptions about what the answer says.
     *
     * @param operation what was called
     * @param answer as {@link #send} gave it
     * @return the call
     */
    CallDetails details(Operation operation, Response answer);

    /**
     * Judges an error that came as one part of an answer to several requests in one.
     *
     * @param part the request that was one of several
     * @param error what it was answered with, as an answer to the request of the whole
     * @return what is to be thrown for it, and whether it may be sent again
     */
    PartFailure failure(ServiceCall part, Response error);

    /**
     * Starts to count attempts at something that takes more than one call.
     *
     * @param operation what is attempted, for exceptions
     * @return the attempts after the first
     */
    Retries retries(Operation operation);

    /**
     * Describes an OData collection ({@code value}, {@code @odata.nextLink}); its first page is requested when it is
     * walked. Further pages are asked for with the same headers, and only of the same service.
     *
     * @param first the request for the first page
     * @param element makes an element out of its JSON object
     * @param <T> type of the elements
     * @return the collection
     */
    <T> Paged<T> pages(ServiceCall first, Function<Map<String, Object>, T> element);

    /**
     * Describes a change that is asked for until it is done.
     *
     * @param poll the operation that asks, for exceptions
     * @param state what is known already
     * @param ask asks the service once
     * @param <T> what the change results in
     * @return the change
     */
    <T> PendingResult<T> pending(Operation poll, Polled<T> state, Supplier<Polled<T>> ask);

    /**
     * Reads a link out of an answer.
     *
     * @param operation whose answer held it
     * @param link as sent
     * @return the address on the operation's service
     * @throws dev.partnercenter.error.HostNotAllowedException if it leads elsewhere
     */
    HttpUrl link(Operation operation, String link);

    /**
     * Drops the cached token of a tenant: what a token allows is decided when it is issued.
     *
     * @param operation that the token is for
     * @param tenantId the tenant; null for the credential's own
     */
    void forgetToken(Operation operation, @Nullable String tenantId);

    /** {@return a reading in nanoseconds of the clock that {@link #pause} follows} */
    long nanos();

    /** {@return how long the service asks to wait, or null} */
    @Nullable Duration retryAfter(Response response);

    /**
     * Waits.
     *
     * @param operation what is waited for, for exceptions
     * @param pause how long
     * @throws dev.partnercenter.error.CallInterruptedException if the thread is interrupted
     * @throws dev.partnercenter.error.ClientClosedException if the client is closed
     */
    void pause(Operation operation, Duration pause);

    /**
     * Gives the one object of a kind that a module keeps per client, shared by the client's views.
     *
     * @param type the kind
     * @param make makes it the first time
     * @param <T> the kind
     * @return the object
     */
    <T> T shared(Class<T> type, Supplier<? extends T> make);
}
