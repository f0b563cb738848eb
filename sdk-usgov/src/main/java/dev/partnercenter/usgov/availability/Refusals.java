package dev.partnercenter.usgov.availability;

import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import org.jspecify.annotations.Nullable;

/** Words the refusal of an operation. */
final class Refusals {
    private Refusals() {}

    static @Nullable String refusal(Operation operation, boolean onlyStated) {
        UsGovAvailability known = AvailabilityData.BY_ID.get(operation.id());
        if (known == null || operation.service() == Service.GRAPH) {
            return null;
        }
        return switch (known.state()) {
            case AVAILABLE -> null;
            case UNAVAILABLE ->
                operation + " does not exist in the US Government clouds: " + known.reason() + ". Instead: "
                        + known.instead() + ".";
            case GRAPH ->
                operation + " does not exist in the US Government clouds: Microsoft Graph does it, in the"
                        + " customer's tenant, by " + String.join(", ", known.graph())
                        + ". Instead: partner.customers().byId(customerId)." + resources(known.area())
                        + " of a client made with UsGovPartnerCenter.builder(), which asks Graph.";
            case NOT_STATED -> onlyStated ? notStated(operation, known.reason()) : null;
        };
    }

    private static String resources(String area) {
        return switch (area) {
            case "licenses" -> "subscribedSkus() or users()";
            case "roles" -> "directoryRoles() or users()";
            default -> "users()";
        };
    }

    private static String notStated(Operation operation, @Nullable String reason) {
        return operation + " is not stated to exist in the US Government clouds"
                + (reason == null ? "" : ": " + reason)
                + ". This client refuses such operations because it was built with onlyStatedOperations(). Instead: leave"
                + " that out, and try the operation on a customer of the sandbox first.";
    }
}
