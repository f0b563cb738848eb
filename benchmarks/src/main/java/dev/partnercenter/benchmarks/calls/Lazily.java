package dev.partnercenter.benchmarks.calls;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first used, so that a cold start pays for nothing that it does not need. */
final class Lazily<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
