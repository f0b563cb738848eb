package dev.partnercenter;

import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.internal.paging.CheckedPages;
import dev.partnercenter.internal.paging.Elements;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A collection of the service. Nothing is requested before it is walked, and then page by page; each walk starts anew, so
 * one {@code Paged} may be walked several times and by several threads.
 *
 * <p>Walking throws what a call throws, {@link dev.partnercenter.error.PagingException} when the service ends the collection
 * in a way that could hide elements, and {@link dev.partnercenter.error.NotReadyException} when it asks to come back later
 * instead of sending them.
 *
 * <p>An element that cannot be read takes no other with it, and is never left out in silence. A walk over elements
 * ({@code for}, {@link #stream()}, {@link #toList()}) gives all others first and then, at its end, throws
 * {@link dev.partnercenter.error.UnreadableElementsException}, which holds those that could not be read as they were
 * sent. {@link #onUnreadable} takes them while they come, and nothing is thrown; {@link #pages()} has them on their
 * {@link Page}; {@link #strict()} lets none pass. That is about elements of the collection: a part of an element that
 * cannot be read, such as one line item of an order, makes the whole element unreadable. JSON that is broken ends the walk
 * with {@link dev.partnercenter.error.DecodeException}, as does an element that cannot be read on a page of more than 16
 * MB.
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

    /**
     * Takes the elements that cannot be read, so that walks do not end with an exception because of them.
     *
     * @param handler gets each of them, before the other elements of its page are given out; what it throws ends the walk
     * @return the same collection; its pages have no {@linkplain Page#unreadable() unreadable} elements, the handler has
     */
    default Paged<T> onUnreadable(Consumer<? super UnreadableElement> handler) {
        return CheckedPages.handled(this, Objects.requireNonNull(handler, "handler"));
    }

    /**
     * Ends walks at a page with an element that cannot be read, by
     * {@link dev.partnercenter.error.UnreadableElementsException}, before any element of that page is given out.
     *
     * @return the same collection
     */
    default Paged<T> strict() {
        return CheckedPages.strict(this);
    }

    /** {@return the first page, by one call} */
    default Page<T> firstPage() {
        return pages().iterator().next();
    }

    @Override
    default Iterator<T> iterator() {
        return new Elements<>(pages().iterator());
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
