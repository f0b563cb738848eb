package dev.partnercenter.internal.json;

/**
 * An item of a page that could not be read.
 *
 * @param index its place on the page
 * @param json the item as it was sent, but for white space
 * @param path the place in the page that could not be read
 * @param reason what was wrong there, without any content
 */
public record UnreadItem(int index, String json, String path, String reason) {}
