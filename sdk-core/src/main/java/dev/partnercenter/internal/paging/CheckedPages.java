package dev.partnercenter.internal.paging;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A collection of which every page is looked at for elements that could not be read. */
public final class CheckedPages<T> implements Paged<T> {
    private final Paged<T> all;
    private final UnaryOperator<Page<T>> check;

    private CheckedPages(Paged<T> all, UnaryOperator<Page<T>> check) {
        this.all = all;
        this.check = check;
    }

    /** {@return the collection, its unreadable elements going to a handler} */
    public static <T> Paged<T> handled(Paged<T> all, Consumer<? super UnreadableElement> handler) {
        return new CheckedPages<>(all, page -> {
            page.unreadable().forEach(handler);
            return new Page<>(page.items(), page.totalCount(), page.continuation());
        });
    }

    /** {@return the collection, ending where an element cannot be read} */
    public static <T> Paged<T> strict(Paged<T> all) {
        return new CheckedPages<>(all, page -> {
            if (!page.unreadable().isEmpty()) {
                throw new UnreadableElementsException("and the walk is strict", 200, page.unreadable());
            }
            return page;
        });
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> {
            Iterator<Page<T>> pages = all.pages().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return pages.hasNext();
                }

                @Override
                public Page<T> next() {
                    return check.apply(pages.next());
                }
            };
        };
    }

    @Override
    public Paged<T> resume(String continuation) {
        return new CheckedPages<>(all.resume(continuation), check);
    }
}
