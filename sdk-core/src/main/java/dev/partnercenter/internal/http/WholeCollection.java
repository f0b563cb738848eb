package dev.partnercenter.internal.http;

import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.internal.json.CollectionPage;
import java.util.List;

/** The answer to a call that gives a list: all elements or an exception, since a list has no place for what was not read. */
record WholeCollection<T>(Outgoing call, int status, CollectionPage<T> page) {

    List<T> elements() {
        List<UnreadableElement> unreadable = UnreadableElements.of(page.unread(), page.size(), call);
        if (!unreadable.isEmpty()) {
            String note = UnreadableAnswers.note(call, status);
            throw new UnreadableElementsException("so the list cannot be given" + note, status, unreadable);
        }
        return page.items();
    }
}
