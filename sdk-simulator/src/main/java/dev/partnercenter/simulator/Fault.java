package dev.partnercenter.simulator;

import java.time.Duration;

/**
 * One fault, in the making and in force: each call takes effect at once. A fault hits one request unless
 * {@link #times} or {@link #always} says otherwise. Faults that concern the answer's body let the request do its work;
 * {@link #respond}, {@link #redirect}, {@link #cut} and {@link #stall} keep it from any unless {@link #afterWork} is
 * called too.
 */
public interface Fault {

    /**
     * How many requests it hits.
     *
     * @param count at least 1
     * @return this fault
     */
    Fault times(int count);

    /**
     * Hits every request until {@link Faults#clear} or a reset.
     *
     * @return this fault
     */
    Fault always();

    /**
     * Lets the first requests pass untouched.
     *
     * @param count how many
     * @return this fault
     */
    Fault afterPassing(int count);

    /**
     * Lets the request do its work before the fault shows.
     *
     * @return this fault
     */
    Fault afterWork();

    /**
     * Answers with this status, and with an error body of the service unless {@link #body} gives another.
     *
     * @param status the HTTP status
     * @return this fault
     */
    Fault respond(int status);

    /**
     * Sends a {@code Retry-After} header.
     *
     * @param value the header as it shall be sent, sensible or not
     * @return this fault
     */
    Fault retryAfter(String value);

    /**
     * Sends a header, in place of the answer's own.
     *
     * @param name the header's name
     * @param value the header's value
     * @return this fault
     */
    Fault header(String name, String value);

    /**
     * Sends this body in place of the answer's own.
     *
     * @param body the body, sent as UTF-8
     * @return this fault
     */
    Fault body(String body);

    /**
     * Sends the client elsewhere.
     *
     * @param status the status, for example 302, 307 or 308
     * @param location where to
     * @return this fault
     */
    Fault redirect(int status, String location);

    /**
     * Holds the answer back for a while of real time. Alone it changes nothing else.
     *
     * @param delay how long
     * @return this fault
     */
    Fault delay(Duration delay);

    /**
     * Holds the request back for a while of real time, as a slow network would, before it does its work. Alone it changes
     * nothing else. It is not for the requests in a batch of Microsoft Graph.
     *
     * @param delay how long
     * @return this fault
     */
    Fault delayWork(Duration delay);

    /**
     * Keeps the connection open and never answers.
     *
     * @return this fault
     */
    Fault stall();

    /**
     * Sends status, headers and half of the body, then nothing more on an open connection.
     *
     * @return this fault
     */
    Fault stallInBody();

    /**
     * Closes the connection in place of an answer, before any work.
     *
     * @return this fault
     */
    Fault cut();

    /**
     * Does the work, then closes the connection in place of the answer.
     *
     * @return this fault
     */
    Fault loseAnswer();

    /**
     * Closes the connection in the middle of the body.
     *
     * @return this fault
     */
    Fault cutInBody();

    /**
     * Sends the first half of the body as if it were all.
     *
     * @return this fault
     */
    Fault truncateBody();

    /**
     * Sends a body that is no JSON.
     *
     * @return this fault
     */
    Fault malformBody();

    /**
     * How many requests it has hit.
     *
     * @return the count
     */
    int hits();
}
