package dev.partnercenter.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares two JSON trees: names ignoring case, numbers by value, times by instant, everything else exactly. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    static List<String> between(Object sent, Object written) {
        Differences differences = new Differences();
        differences.compare("$", sent, written);
        return differences.found;
    }

    private void compare(String path, Object sent, Object written) {
        if (sent instanceof Map<?, ?> one && written instanceof Map<?, ?> other) {
            compareObjects(path, one, other);
        } else if (sent instanceof List<?> one && written instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "[" + i + "]", one.get(i), other.get(i));
            }
        } else if (!Objects.equals(sent, written) && !sameNumber(sent, written) && !sameInstant(sent, written)) {
            found.add(path + " changed from " + sent + " to " + written);
        }
    }

    private void compareObjects(String path, Map<?, ?> sent, Map<?, ?> written) {
        Map<String, Object> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        written.forEach((name, value) -> rest.put((String) name, value));
        if (rest.size() != written.size()) {
            found.add(path + " has a name twice");
        }
        sent.forEach((name, value) -> {
            if (rest.containsKey(name)) {
                compare(path + "." + name, value, rest.remove(name));
            } else {
                found.add(path + "." + name + " is missing");
            }
        });
        rest.keySet().forEach(name -> found.add(path + "." + name + " was added"));
    }

    private static boolean sameNumber(Object one, Object other) {
        return one instanceof Number
                && other instanceof Number
                && new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
    }

    private static boolean sameInstant(Object one, Object other) {
        return one instanceof String text
                && other instanceof String otherText
                && instant(text) != null
                && Objects.equals(instant(text), instant(otherText));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
