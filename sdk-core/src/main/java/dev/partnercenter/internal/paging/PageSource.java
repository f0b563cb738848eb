package dev.partnercenter.internal.paging;

import dev.partnercenter.error.PagingException;
import org.jspecify.annotations.Nullable;

/** Makes the calls that {@link LinkedPages} asks for. */
public interface PageSource<T> {
    /**
     * Gets one page.
     *
     * @param from where it begins; null for the first
     */
    FetchedPage<T> fetch(@Nullable Continuation from);

    /** {@return where the first page is, so that a link back to it is seen} */
    Continuation first();

    /**
     * Refuses continuations of other collections.
     *
     * @throws IllegalArgumentException if it is one
     */
    void check(Continuation continuation);

    /** {@return the exception for a collection that cannot be walked on} */
    PagingException failure(String message);
}
