package dev.partnercenter.error;

import java.io.Serializable;

/**
 * An element of a collection that could not be read, as the service sent it. All other elements of its page are
 * delivered as usual.
 *
 * @param index its place on its page, from 0
 * @param json the whole element as it was sent, but for white space: nothing in it is lost, not even a property that is
 *     there twice. May hold what is secret, so {@link #toString()} leaves it out
 * @param path the place that could not be read, such as {@code $.items[17].quantity}
 * @param reason what was wrong there, without any content
 * @param call the call that brought the page
 */
public record UnreadableElement(int index, String json, String path, String reason, CallDetails call)
        implements Serializable {

    /** {@return where and why, without the content} */
    @Override
    public String toString() {
        return path + ": " + reason + " (" + call.summary() + ")";
    }
}
