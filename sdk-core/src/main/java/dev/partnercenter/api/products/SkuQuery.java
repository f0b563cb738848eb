package dev.partnercenter.api.products;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.products.ReservationScope;
import dev.partnercenter.model.products.TargetSegment;
import org.jspecify.annotations.Nullable;

/**
 * Which SKUs or availabilities to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param targetSegment whom they are for; null for all
 * @param reservationScope which kind of subscription Azure reservations are for; null for the legacy one
 */
public record SkuQuery(
        @Nullable TargetSegment targetSegment, @Nullable ReservationScope reservationScope) {
    /** {@return all of them} */
    public static SkuQuery all() {
        return new SkuQuery(null, null);
    }

    /** {@return the same, for this segment only} */
    public SkuQuery withTargetSegment(TargetSegment segment) {
        return new SkuQuery(Arguments.notNull("targetSegment", segment), reservationScope);
    }

    /** {@return the same, in this reservation scope} */
    public SkuQuery withReservationScope(ReservationScope scope) {
        return new SkuQuery(targetSegment, Arguments.notNull("reservationScope", scope));
    }
}
