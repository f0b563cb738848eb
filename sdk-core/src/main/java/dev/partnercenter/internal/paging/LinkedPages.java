package dev.partnercenter.internal.paging;

import dev.partnercenter.Page;
import dev.partnercenter.Paged;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a collection along the links of the service, and never ends early in silence: a page without content in the middle
 * and links that lead in a circle or nowhere are exceptions. How many pages there are is not bounded.
 */
public final class LinkedPages<T> implements Paged<T> {
    private final PageSource<T> source;
    private final @Nullable Continuation start;

    /** A collection from its beginning. */
    public LinkedPages(PageSource<T> source) {
        this(source, null);
    }

    private LinkedPages(PageSource<T> source, @Nullable Continuation start) {
        this.source = source;
        this.start = start;
    }

    @Override
    public Iterable<Page<T>> pages() {
        return Walk::new;
    }

    @Override
    public Paged<T> resume(String continuation) {
        Continuation from = Continuation.decode(Objects.requireNonNull(continuation, "continuation"));
        source.check(from);
        return new LinkedPages<>(source, from);
    }

    private final class Walk implements Iterator<Page<T>> {
        private final Set<Continuation> seen = new HashSet<>();
        private @Nullable Continuation next = start;
        private final Progress progress = new Progress();
        private boolean first = true;

        @Override
        public boolean hasNext() {
            return first || next != null;
        }

        @Override
        public Page<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Continuation from = next;
            Continuation place = from == null ? source.first() : from;
            if (seen.contains(place)) {
                throw source.failure("The links of the collection lead in a circle");
            }
            FetchedPage<T> page = source.fetch(from);
            if (page.noContent() && from != null) {
                throw source.failure("The service answered without content in the middle of the collection");
            }
            String stuck = progress.refusal(page);
            if (stuck != null) {
                throw source.failure(stuck);
            }
            // Only now: a walk that failed on its way may be taken up again.
            seen.add(place);
            first = false;
            next = page.next();
            return new Page<>(page.items(), page.totalCount(), next == null ? null : next.encode(), page.unreadable());
        }
    }
}
