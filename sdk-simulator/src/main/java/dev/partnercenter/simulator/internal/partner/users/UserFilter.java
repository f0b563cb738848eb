package dev.partnercenter.simulator.internal.partner.users;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of accounts: a JSON object with field, value and operator.
 *
 * @param deleted whether deleted accounts are asked for instead of those that are there
 */
record UserFilter(boolean deleted, Predicate<ObjectNode> condition) {

    static UserFilter parse(@Nullable String text) {
        if (text == null) {
            return new UserFilter(false, user -> true);
        }
        ObjectNode filter = Json.readObject(text.getBytes(StandardCharsets.UTF_8));
        if (filter == null) {
            throw PartnerError.INVALID_PROPERTY.because("filter");
        }
        String value = Json.text(filter, "value", "").toLowerCase(Locale.ROOT);
        String operator = Json.text(filter, "operator", "").toLowerCase(Locale.ROOT);
        String field = Json.text(filter, "field", "").toLowerCase(Locale.ROOT);
        return switch (field) {
            case "userstate", "userstatus", "state" -> byState(value, operator);
            case "displayname" -> new UserFilter(false, comparison("displayName", operator, value));
            case "userprincipalname" -> new UserFilter(false, comparison("userPrincipalName", operator, value));
            case "firstname" -> new UserFilter(false, comparison("firstName", operator, value));
            case "lastname" -> new UserFilter(false, comparison("lastName", operator, value));
            default -> throw PartnerError.INVALID_ENUM.because("field " + field);
        };
    }

    private static UserFilter byState(String value, String operator) {
        if (!operator.equals("equals")) {
            throw PartnerError.INVALID_ENUM.because("operator " + operator);
        }
        return switch (value) {
            case "inactive" -> new UserFilter(true, user -> true);
            case "active" -> new UserFilter(false, user -> true);
            default -> throw PartnerError.INVALID_ENUM.because("value " + value);
        };
    }

    private static Predicate<ObjectNode> comparison(String property, String operator, String value) {
        return switch (operator) {
            case "starts_with", "startswith" -> user -> text(user, property).startsWith(value);
            case "equals" -> user -> text(user, property).equals(value);
            case "substring" -> user -> text(user, property).contains(value);
            default -> throw PartnerError.INVALID_ENUM.because("operator " + operator);
        };
    }

    private static String text(ObjectNode user, String property) {
        return Json.text(user, property, "").toLowerCase(Locale.ROOT);
    }
}
