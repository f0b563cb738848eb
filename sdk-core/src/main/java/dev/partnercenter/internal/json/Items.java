package dev.partnercenter.internal.json;

import java.util.AbstractList;
import java.util.List;

/** The items of a page that could be read, and behind that those that could not. */
final class Items extends AbstractList<Object> {

    private final List<Object> values;
    private final List<UnreadItem> unread;

    Items(List<Object> values, List<UnreadItem> unread) {
        this.values = values;
        this.unread = unread;
    }

    List<UnreadItem> unread() {
        return unread;
    }

    @Override
    public Object get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.size();
    }
}
