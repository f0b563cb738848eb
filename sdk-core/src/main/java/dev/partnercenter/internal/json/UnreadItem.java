package dev.partnercenter.internal.json;

/**
 * An item of a page that could not be read.
 *
 * @param index its place on the page
 * @param json the item as it was sent, but for white space; empty until it was read again
 * @param path the place in the page that could not be read
 * @param reason what was wrong there, without any content
 */
public record UnreadItem(int index, String json, String path, String reason) {

    UnreadItem(int index, JsonException failure) {
        this(index, "", failure.path(), failure.reason());
    }

    UnreadItem withJson(String sent) {
        return new UnreadItem(index, sent, path, reason);
    }
}
