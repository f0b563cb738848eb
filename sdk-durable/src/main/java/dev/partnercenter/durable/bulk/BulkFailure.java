package dev.partnercenter.durable.bulk;

import org.jspecify.annotations.Nullable;

/**
 * Why an item is not done.
 *
 * @param key the key of the item
 * @param reason one line for people; without secrets, unless an exception of your own work has them in its message
 * @param exception what was thrown; null if that was in an earlier run, or nothing was thrown
 */
public record BulkFailure(
        String key, String reason, @Nullable Throwable exception) {

    static BulkFailure of(String key, Throwable exception) {
        String message = exception.getMessage();
        String name = exception.getClass().getSimpleName();
        return new BulkFailure(key, message == null || message.isBlank() ? name : message, exception);
    }

    static BulkFailure earlier(String key, String reason) {
        return new BulkFailure(key, reason, null);
    }
}
