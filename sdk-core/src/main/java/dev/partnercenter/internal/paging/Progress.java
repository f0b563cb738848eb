package dev.partnercenter.internal.paging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a walk gets anywhere: a service that loses the place, but makes a new link each time, would otherwise be asked
 * for ever, and what the caller does for each element be done again and again.
 */
final class Progress {
    /** Filtered collections do have pages without elements, some in a row. */
    private static final int MOST_EMPTY = 100;

    private @Nullable Look before;
    private int empty;

    /** What is kept of a page: enough to know it again, and no more. */
    private record Look(int size, Object first, Object last) {
        boolean isLike(Look other) {
            return size == other.size && Objects.equals(first, other.first) && Objects.equals(last, other.last);
        }
    }

    /** {@return what is wrong with the page that follows on those seen so far, or null} */
    @Nullable String refusal(FetchedPage<?> page) {
        List<?> items = page.items();
        if (items.isEmpty()) {
            empty = page.unreadable().isEmpty() ? empty + 1 : 0;
            return empty > MOST_EMPTY ? "More than " + MOST_EMPTY + " pages in a row came without an element" : null;
        }
        empty = 0;
        Look look = new Look(items.size(), items.get(0), items.get(items.size() - 1));
        boolean again = before != null && look.isLike(before);
        before = look;
        return again ? "The links of the collection lead in a circle: a page came with the elements of the last" : null;
    }
}
