package dev.partnercenter.durable.bulk;

import dev.partnercenter.PartnerCenterClient;

/**
 * What is to be done for one item. Runs on several threads at once, each with another item.
 *
 * @param <T> type of the items
 */
@FunctionalInterface
public interface BulkWork<T> {
    /**
     * Does it. Returns when the item is done; whatever is thrown is the failure of this item alone. Work that waits for
     * something other than the client should end when its thread is interrupted.
     *
     * @param partner the client for this item: its calls keep to the rate, and share one correlation id. Calls of any
     *     other client escape both
     * @param item the item
     * @throws Exception if it cannot be done
     */
    void run(PartnerCenterClient partner, T item) throws Exception;
}
