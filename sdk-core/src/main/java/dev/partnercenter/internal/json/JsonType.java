package dev.partnercenter.internal.json;

import java.util.List;

/**
 * The type of a whole body.
 *
 * @param <T> the Java type
 */
public final class JsonType<T> {

    private final Codec codec;

    private final boolean readsAgain;

    private JsonType(Codec codec) {
        this(codec, false);
    }

    private JsonType(Codec codec, boolean readsAgain) {
        this.codec = codec;
        this.readsAgain = readsAgain;
    }

    /**
     * A body of one class: a record, an open value, String, Boolean or another scalar; Object for a JDK tree.
     *
     * @param type the class
     * @return its JSON type
     */
    public static <T> JsonType<T> of(Class<T> type) {
        Codec codec = Codecs.of(type, CollectionCodecs.NO_ITEMS);
        return new JsonType<>(codec, codec instanceof VariantCodec);
    }

    /**
     * A bare array.
     *
     * @param type the class of its elements
     * @return the JSON type of the array
     */
    public static <T> JsonType<List<T>> listOf(Class<T> type) {
        return new JsonType<>(CollectionCodecs.list(Codecs.of(type, CollectionCodecs.NO_ITEMS)));
    }

    /**
     * A collection resource with its items; a bare array is taken as one, too. The first item that cannot be read ends
     * the reading.
     *
     * @param type the class of its items
     * @return the JSON type of the page
     */
    public static <T> JsonType<CollectionPage<T>> pageOf(Class<T> type) {
        return page(type, false);
    }

    /**
     * A collection resource whose items are read each by itself, see {@link CollectionPage#unread()}.
     *
     * @param type the class of its items
     * @return the JSON type of the page
     */
    public static <T> JsonType<CollectionPage<T>> tolerantPageOf(Class<T> type) {
        return page(type, true);
    }

    private static <T> JsonType<CollectionPage<T>> page(Class<T> type, boolean tolerant) {
        return new JsonType<>(
                new PageCodec(new ItemsCodec(Codecs.of(type, CollectionCodecs.NO_ITEMS), tolerant)), true);
    }

    /** {@return whether parts of it may have to be read a second time} */
    boolean readsAgain() {
        return readsAgain;
    }

    Codec codec() {
        return codec;
    }

    @SuppressWarnings("unchecked")
    T cast(Object value) {
        return (T) value;
    }
}
