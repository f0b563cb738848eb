package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The filter of a list of customers: a JSON object with field, value and operator. */
record CustomerFilter(Predicate<CustomerAccount> condition) {

    static CustomerFilter parse(@Nullable String text) {
        if (text == null) {
            return new CustomerFilter(customer -> true);
        }
        ObjectNode filter = Json.readObject(text.getBytes(StandardCharsets.UTF_8));
        if (filter == null) {
            throw PartnerError.INVALID_PROPERTY.because("filter");
        }
        String value = Json.text(filter, "value", "").toLowerCase(Locale.ROOT);
        Function<CustomerAccount, String> field = field(Json.text(filter, "field", ""));
        String operator = Json.text(filter, "operator", "");
        return switch (operator.toLowerCase(Locale.ROOT)) {
            case "starts_with", "startswith" ->
                new CustomerFilter(customer -> field.apply(customer).startsWith(value));
            case "equals" ->
                new CustomerFilter(customer -> field.apply(customer).equals(value));
            case "substring" ->
                new CustomerFilter(customer -> field.apply(customer).contains(value));
            default -> throw PartnerError.INVALID_ENUM.because("operator " + operator);
        };
    }

    boolean fits(CustomerAccount customer) {
        return condition.test(customer);
    }

    private static Function<CustomerAccount, String> field(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "companyname" -> customer -> lower(Json.text(customer.companyProfile(), "companyName", ""));
            case "domain" -> customer -> lower(Json.text(customer.companyProfile(), "domain", ""));
            case "indirectreseller" -> customer -> lower(Json.text(customer.properties(), "associatedPartnerId", ""));
            default -> throw PartnerError.INVALID_ENUM.because("field " + name);
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
