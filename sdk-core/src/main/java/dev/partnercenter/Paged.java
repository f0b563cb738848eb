package dev.partnercenter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A collection of the service. Nothing is requested before it is walked, and then page by page; each walk starts anew, so
 * one {@code Paged} may be walked several times and by several threads.
 *
 * <p>Walking throws what a call throws, and {@link dev.partnercenter.error.PagingException} when the service ends the
 * collection in a way that could hide elements.
 *
 * @param <T> type of the elements
 */
public interface Paged<T> extends Iterable<T> {
    /** {@return the pages, requested one at a time} */
    Iterable<Page<T>> pages();

    /**
     * Goes on where an earlier walk stopped.
     *
     * @param continuation from {@link Page#continuation()} of the same collection
     * @return the rest of the collection
     * @throws IllegalArgumentException if the continuation is not one of this collection
     */
    Paged<T> resume(String continuation);

    /** {@return the first page, by one call} */
    default Page<T> firstPage() {
        return pages().iterator().next();
    }

    @Override
    default Iterator<T> iterator() {
        return new Iterator<>() {
            private final Iterator<Page<T>> pages = pages().iterator();
            private Iterator<T> items = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext() && pages.hasNext()) {
                    items = pages.next().items().iterator();
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
        };
    }

    /** {@return the elements as a sequential stream, requested while it is consumed} */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** {@return all elements in memory} */
    default List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return all;
    }
}
