package dev.partnercenter.contract;

import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.ModelClasses;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the record for a resource as the contract names it, or what is one of several records. */
final class ResourceTypes {

    private static final Pattern WRAPPED = Pattern.compile("(Collection|Array)<(\\w+)>");

    /** Where this project chose a shorter name. */
    private static final Map<String, String> RENAMED =
            Map.of("AzureEntitlementCancellationRequestContent", "AzureEntitlementCancellation");

    private static final Map<String, Class<?>> RECORDS = Stream.concat(ModelClasses.records(), ModelClasses.variants())
            .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, other) -> one, TreeMap::new));

    private ResourceTypes() {}

    /** The type of a resource, or null. */
    static Class<?> record(String resource) {
        return RECORDS.get(RENAMED.getOrDefault(resource, resource));
    }

    /** The JSON type of a body such as {@code Collection<Order>}, or null if it is no JSON or has no record. */
    static JsonType<?> body(String name) {
        if (name == null || name.equals("stream") || name.equals("multipart/form-data")) {
            return null;
        }
        if (name.equals("boolean")) {
            return JsonType.of(Boolean.class);
        }
        Matcher wrapped = WRAPPED.matcher(name);
        boolean isWrapped = wrapped.matches();
        Class<?> type = record(isWrapped ? wrapped.group(2) : name);
        if (type == null) {
            return null;
        }
        if (!isWrapped) {
            return JsonType.of(type);
        }
        return wrapped.group(1).equals("Array") ? JsonType.listOf(type) : JsonType.pageOf(type);
    }
}
