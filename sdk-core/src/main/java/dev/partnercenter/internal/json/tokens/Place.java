package dev.partnercenter.internal.json.tokens;

import org.jspecify.annotations.Nullable;

/** An object or array that has begun and not ended, or the document; and how far in it the reading has come. */
public final class Place {
    private enum Kind {
        DOCUMENT,
        OBJECT,
        ARRAY
    }

    private final @Nullable Place parent;
    private final int depth;
    /** Used again for everything that begins here. */
    private @Nullable Place inner;

    private Kind kind;
    private int index = -1;
    private @Nullable String name;

    private Place(@Nullable Place parent, Kind kind) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.kind = kind;
    }

    static Place document() {
        return new Place(null, Kind.DOCUMENT);
    }

    Place object() {
        return enter(Kind.OBJECT);
    }

    Place array() {
        return enter(Kind.ARRAY);
    }

    private Place enter(Kind entered) {
        Place next = inner;
        if (next == null) {
            next = new Place(this, entered);
            inner = next;
        } else {
            next.kind = entered;
            next.index = -1;
            next.name = null;
        }
        return next;
    }

    /** Goes on to the next element or property, whose name is not known yet. */
    void advance() {
        index++;
        name = null;
    }

    /** Goes on to the next property. */
    void advance(String property) {
        index++;
        name = property;
    }

    /** Says what the name of the property is, which stays in the bytes of the document until somebody wants it. */
    public void name(String property) {
        name = property;
    }

    /** {@return how many objects and arrays this is in, with itself} */
    int depth() {
        return depth;
    }

    /** {@return what this is in, or null for the document} */
    public @Nullable Place parent() {
        return parent;
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** {@return whether this is an array} */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** {@return the index of the element or property, from 0; -1 before the first} */
    public int index() {
        return index;
    }

    /** {@return the name of the property, or null in an array and before the first} */
    public @Nullable String name() {
        return name;
    }
}
