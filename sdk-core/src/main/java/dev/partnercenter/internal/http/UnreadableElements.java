package dev.partnercenter.internal.http;

import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.internal.json.UnreadItem;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names the elements of a page that could not be read, to the caller and, without their content, to the log. */
final class UnreadableElements {
    private static final Logger LOG = LoggerFactory.getLogger("dev.partnercenter.http");

    private UnreadableElements() {}

    /**
     * Names them.
     *
     * @param unread what could not be read
     * @param all how many elements the page has
     * @param call what brought the page
     */
    static List<UnreadableElement> of(List<UnreadItem> unread, int all, Outgoing call) {
        if (unread.isEmpty()) {
            return List.of();
        }
        CallDetails details = call.details(1);
        List<UnreadableElement> elements = unread.stream()
                .map(item -> new UnreadableElement(item.index(), item.json(), item.path(), item.reason(), details))
                .toList();
        LOG.warn(
                "{} of {} elements of a page cannot be read, the first of them: {}",
                unread.size(),
                all,
                elements.get(0));
        return elements;
    }
}
