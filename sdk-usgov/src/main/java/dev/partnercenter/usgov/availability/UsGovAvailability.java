package dev.partnercenter.usgov.availability;

import dev.partnercenter.Operation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one operation of Partner Center in the US Government clouds. The same holds for GCC High and DoD;
 * no public text tells them apart. The data ships with this module; {@code docs/us-government.md} names the sources.
 *
 * <pre>{@code
 * UsGovAvailability.of("update-a-cart").ifPresent(cart -> System.out.println(cart.state() + " " + cart.reason()));
 * }</pre>
 *
 * @param operationId the operation's name, as {@link Operation#id()} has it
 * @param area the part of the service that it belongs to, such as {@code carts}
 * @param state whether it exists
 * @param reason why it is {@link Availability#UNAVAILABLE}; for an operation that is available or of which nothing is
 *     stated, what speaks for or against it; null where nothing does
 * @param instead what to use in place of an operation that is {@link Availability#UNAVAILABLE}, otherwise null
 * @param graph for {@link Availability#GRAPH} the requests to Microsoft Graph that do the same, with a word on when where
 *     there are several, otherwise empty
 */
public record UsGovAvailability(
        String operationId,
        String area,
        Availability state,
        @Nullable String reason,
        @Nullable String instead,
        List<String> graph) {

    /** Checks what the state promises. */
    public UsGovAvailability {
        Objects.requireNonNull(operationId, "operationId");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(state, "state");
        graph = List.copyOf(graph);
        boolean unavailable = state == Availability.UNAVAILABLE;
        if (unavailable != (instead != null)
                || (unavailable && reason == null)
                || (state == Availability.GRAPH) == graph.isEmpty()) {
            throw new IllegalArgumentException(operationId + " must have what its state " + state + " asks for");
        }
    }

    /**
     * Looks an operation up.
     *
     * @param operationId the operation's name, as {@link Operation#id()} has it
     * @return what is known about it; empty for a name that is not in the data
     */
    public static Optional<UsGovAvailability> of(String operationId) {
        Objects.requireNonNull(operationId, "operationId");
        return Optional.ofNullable(AvailabilityData.BY_ID.get(operationId));
    }

    /** {@return all documented operations, by area and name} */
    public static List<UsGovAvailability> all() {
        return List.copyOf(AvailabilityData.BY_ID.values());
    }

    /**
     * Says why a call to Partner Center must not be sent in a US Government cloud. Operations that the data does not know,
     * raw calls among them, and those of Microsoft Graph are let through.
     *
     * @param operation what is about to be called
     * @param onlyStated whether operations of which nothing is stated are refused as well
     * @return the complete message, with what to use instead, or null if the call may be sent
     */
    public static @Nullable String refusal(Operation operation, boolean onlyStated) {
        return Refusals.refusal(operation, onlyStated);
    }
}
