package dev.partnercenter.simulator.internal.graph.gdap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.graph.GraphError;
import dev.partnercenter.simulator.internal.json.Json;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Set;

/** What holds of the properties of every relationship. */
final class RelationshipRules {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_DAYS = 730;
    private static final Set<String> EXTENSIONS = Set.of("P0D", "PT0S", "P180D");

    private RelationshipRules() {}

    /** Refuses what cannot be; the roles were looked at before. */
    static void require(ObjectNode properties, UnifiedRoles roles) {
        String name = required(properties, "displayName");
        if (name.length() > LONGEST_NAME) {
            throw GraphError.BAD_ARGUMENT.because("displayName has more than 50 characters.");
        }
        int days = days(required(properties, "duration"));
        if (days < 1 || days > LONGEST_DAYS) {
            throw GraphError.BAD_ARGUMENT.because("duration must be between P1D and P2Y.");
        }
        String extension = Json.text(properties, "autoExtendDuration", "PT0S");
        if (!EXTENSIONS.contains(extension)) {
            throw GraphError.BAD_ARGUMENT.because("autoExtendDuration must be one of P0D, PT0S, P180D.");
        }
        if (extension.equals("P180D") && roles.mayEverything()) {
            throw GraphError.BAD_ARGUMENT.because("A relationship with Global Administrator cannot extend itself.");
        }
        JsonNode customer = properties.path("customer");
        if (customer.isObject() && Json.text(customer, "tenantId") == null) {
            throw GraphError.BAD_ARGUMENT.because("customer.tenantId is missing.");
        }
    }

    private static String required(ObjectNode properties, String name) {
        String value = Json.text(properties, name);
        if (value == null) {
            throw GraphError.BAD_ARGUMENT.because(name + " is missing.");
        }
        return value;
    }

    private static int days(String duration) {
        try {
            Period period = Period.parse(duration);
            return period.getYears() * 365 + period.getMonths() * 30 + period.getDays();
        } catch (DateTimeException e) {
            throw GraphError.BAD_ARGUMENT.because("duration is no period: " + duration);
        }
    }
}
