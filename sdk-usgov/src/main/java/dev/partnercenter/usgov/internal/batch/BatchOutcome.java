package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.error.PartnerCenterException;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request of many; one of the two is null.
 *
 * @param value the result
 * @param failure why there is none
 * @param <T> type of the result
 */
public record BatchOutcome<T>(@Nullable T value, @Nullable PartnerCenterException failure) {
    static <T> BatchOutcome<T> of(T value) {
        return new BatchOutcome<>(value, null);
    }

    static <T> BatchOutcome<T> failed(PartnerCenterException failure) {
        return new BatchOutcome<>(null, failure);
    }
}
