package dev.partnercenter.durable.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking about a checkout has brought. */
sealed interface Finding {
    /**
     * It was ordered.
     *
     * @param orderIds the orders; empty if they cannot be told from others
     * @param note how that is known; null if it needs no word
     */
    record Ordered(List<String> orderIds, @Nullable String note) implements Finding {}

    /**
     * There is no sign of an order, unless the checkout is still on its way.
     *
     * @param evidence what was seen
     * @param certain whether the cart itself says so
     */
    record NotOrdered(String evidence, boolean certain) implements Finding {}

    /** What is seen fits both. */
    record Unclear(String evidence) implements Finding {}

    /** There is no answer now. */
    record Unreachable(String why) implements Finding {}
}
