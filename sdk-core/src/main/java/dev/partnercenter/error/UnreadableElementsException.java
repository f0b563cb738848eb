package dev.partnercenter.error;

import java.util.List;

/**
 * Elements of a collection could not be read. They are all in {@link #elements()}, as they were sent. Thrown
 *
 * <ul>
 *   <li>at the end of a walk over elements ({@code for}, {@code stream()}, {@code toList()}): every other element has been
 *       delivered by then. Only where more than a hundred cannot be read does the walk end with the page they are on;
 *   <li>by a {@linkplain dev.partnercenter.Paged#strict() strict} walk at the page that holds one, before any element of
 *       that page;
 *   <li>by operations that give a whole list.
 * </ul>
 *
 * <p>A walk by {@linkplain dev.partnercenter.Paged#pages() pages} and one with a
 * {@linkplain dev.partnercenter.Paged#onUnreadable handler} do not throw it.
 */
public final class UnreadableElementsException extends DecodeException {
    private static final long serialVersionUID = 1L;

    private final UnreadableElement[] elements;

    /** Made by the SDK. */
    public UnreadableElementsException(String what, int status, List<UnreadableElement> elements) {
        super(message(what, elements), status, elements.get(0).call(), null);
        this.elements = elements.toArray(UnreadableElement[]::new);
    }

    /** {@return the elements that could not be read, in their order, at least one} */
    public List<UnreadableElement> elements() {
        return List.of(elements);
    }

    private static String message(String what, List<UnreadableElement> elements) {
        UnreadableElement first = elements.get(0);
        String count = elements.size() == 1
                ? "An element of the collection cannot be read"
                : elements.size() + " elements of the collection cannot be read";
        return count + ", " + what + ". " + first.path() + ": " + first.reason();
    }
}
