package dev.partnercenter.api.products;

import dev.partnercenter.internal.http.Arguments;
import dev.partnercenter.model.products.ReservationScope;
import dev.partnercenter.model.products.TargetSegment;
import dev.partnercenter.model.products.TargetView;
import org.jspecify.annotations.Nullable;

/**
 * Which products to list. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param targetView the view of the catalogue, without which the service lists nothing
 * @param targetSegment whom they are for; null for all
 * @param reservationScope which kind of subscription Azure reservations are for; null for the legacy one
 */
public record ProductQuery(
        TargetView targetView,
        @Nullable TargetSegment targetSegment,
        @Nullable ReservationScope reservationScope) {
    /** Refuses a view of null. */
    public ProductQuery {
        Arguments.notNull("targetView", targetView);
    }

    /** {@return all products of this view} */
    public static ProductQuery of(TargetView targetView) {
        return new ProductQuery(targetView, null, null);
    }

    /** {@return the same, for this segment only} */
    public ProductQuery withTargetSegment(TargetSegment segment) {
        return new ProductQuery(targetView, Arguments.notNull("targetSegment", segment), reservationScope);
    }

    /** {@return the same, in this reservation scope} */
    public ProductQuery withReservationScope(ReservationScope scope) {
        return new ProductQuery(targetView, targetSegment, Arguments.notNull("reservationScope", scope));
    }
}
