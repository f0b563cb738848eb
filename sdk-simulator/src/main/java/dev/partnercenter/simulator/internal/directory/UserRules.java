package dev.partnercenter.simulator.internal.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What holds of the properties of every user. */
final class UserRules {

    private static final List<String> REQUIRED =
            List.of("accountEnabled", "displayName", "mailNickname", "userPrincipalName");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9'._!#^~-]+@[^@\\s]+");
    private static final Pattern NICKNAME = Pattern.compile("[^@()\\\\\\[\\]\";:<>, ]{1,64}");
    private static final int LONGEST_DISPLAY_NAME = 256;

    private final Supplier<List<String>> domains;

    UserRules(Supplier<List<String>> domains) {
        this.domains = domains;
    }

    /** Refuses a new user without the properties that everyone has. */
    void requireAll(ObjectNode properties, NewPassword password) {
        REQUIRED.stream()
                .filter(name -> !properties.hasNonNull(name))
                .findFirst()
                .ifPresent(name -> {
                    throw DirectoryRule.VALUE_GIVEN.at(name);
                });
        if (password.password() == null) {
            throw DirectoryRule.VALUE_GIVEN.at("passwordProfile");
        }
    }

    /** Refuses properties that cannot be. */
    void require(ObjectNode changes) {
        for (String name : REQUIRED) {
            if (changes.path(name).isNull() || (changes.path(name).isTextual() && blank(changes, name))) {
                throw DirectoryRule.VALUE_VALID.at(name);
            }
        }
        if (changes.has("userPrincipalName")) {
            requireName(changes.path("userPrincipalName").asText());
        }
        require("mailNickname", changes, NICKNAME.asMatchPredicate());
        require("displayName", changes, text -> text.length() <= LONGEST_DISPLAY_NAME);
        require("usageLocation", changes, UserRules::isCountry);
        if (changes.path("businessPhones").size() > 1) {
            throw DirectoryRule.VALUE_VALID.at("businessPhones");
        }
    }

    private void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw DirectoryRule.VALUE_VALID.at("userPrincipalName");
        }
        String domain = name.substring(name.indexOf('@') + 1);
        if (domains.get().stream().noneMatch(domain::equalsIgnoreCase)) {
            throw DirectoryRule.DOMAIN_VERIFIED.at("userPrincipalName");
        }
    }

    private static void require(String name, ObjectNode changes, Predicate<String> condition) {
        JsonNode value = changes.path(name);
        if (value.isTextual() && !condition.test(value.asText())) {
            throw DirectoryRule.VALUE_VALID.at(name);
        }
    }

    private static boolean blank(ObjectNode changes, String name) {
        return changes.path(name).asText().isBlank();
    }

    private static boolean isCountry(String text) {
        return Set.copyOf(Arrays.asList(Locale.getISOCountries())).contains(text.toUpperCase(Locale.ROOT));
    }
}
