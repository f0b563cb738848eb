package dev.partnercenter.internal.paging;

import dev.partnercenter.Page;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Gives out the elements of one page after the other. Those that cannot be read come at the end, as an exception: what
 * loops over the elements and does something for each has then done it for all others, and cannot overlook these.
 */
public final class Elements<T> implements Iterator<T> {
    /** Where more cannot be read, the service sends something else than the caller expects; their memory is bounded, too. */
    private static final int MOST_UNREADABLE = 100;

    private final Iterator<Page<T>> pages;
    private final List<UnreadableElement> unreadable = new ArrayList<>();
    private Iterator<T> items = Collections.emptyIterator();

    public Elements(Iterator<Page<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        boolean goesOn = unreadable.size() <= MOST_UNREADABLE;
        while (!items.hasNext() && goesOn && pages.hasNext()) {
            // While the next page comes, the memory of this one may go.
            items = Collections.emptyIterator();
            Page<T> page = pages.next();
            unreadable.addAll(page.unreadable());
            items = page.items().iterator();
            goesOn = unreadable.size() <= MOST_UNREADABLE;
        }
        if (!items.hasNext() && !unreadable.isEmpty()) {
            String what = goesOn ? "all others were given out" : "so many that the walk ends with their page";
            throw new UnreadableElementsException(what, 200, unreadable);
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
