package dev.partnercenter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.OpenValue;
import dev.partnercenter.model.products.Sku;
import dev.partnercenter.model.usage.SubscriptionMonthlyUsageRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every published exchange of a built operation: its bodies are read and written back with nothing missing, nothing
 * added and no value changed, and the bags stay empty: what the service publishes is modelled.
 */
@Tag("once")
class PublishedExamplesTest {

    /** Exchanges that were published on the wrong page, with the type they really show. */
    private static final Map<String, JsonType<?>> MISPLACED = Map.of(
            "get-a-list-of-availabilities-for-a-sku-by-customer.1.json", JsonType.of(Sku.class),
            "get-a-customer-subscription-meter-usage-records.1.json",
                    JsonType.pageOf(SubscriptionMonthlyUsageRecord.class));

    /** Names that are left to the bag, as {@code Record.name}, each with its reason. */
    private static final Map<String, String> LEFT_TO_THE_BAG =
            Map.of("SpendingBudget.ammount", "an old example misspells the amount");

    /** One body of an exchange. */
    private record Body(String file, String side, Object tree, JsonType<?> type) {}

    @TestFactory
    Stream<DynamicTest> bodiesSurviveARoundTrip() {
        List<Body> bodies = bodies();
        System.out.printf("published examples: %d bodies read and written back%n", bodies.size());
        assertThat(bodies).hasSizeGreaterThan(50);
        return bodies.stream()
                .map(body -> dynamicTest(body.file() + " " + body.side(), () -> {
                    Object read = Json.read(Json.write(body.tree()), body.type());
                    assertThat(Differences.between(body.tree(), Json.readTree(Json.write(read))))
                            .isEmpty();
                    assertThat(bagged(read)).isEmpty();
                }));
    }

    private static List<Body> bodies() {
        Optional<Contract> contract = Contract.find();
        assumeTrue(contract.isPresent(), Contract.MISSING);
        Map<Object, Map<String, Object>> operations =
                contract.get().builtOperations().stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
        List<Body> bodies = new ArrayList<>();
        contract.get().examples().forEach((file, example) -> {
            Map<String, Object> operation = operations.get(example.get("operation"));
            if (operation != null) {
                for (String side : List.of("request", "response")) {
                    body(file, side, example, (String) operation.get(side + "Body"))
                            .ifPresent(bodies::add);
                }
            }
        });
        return bodies;
    }

    private static Optional<Body> body(String file, String side, Map<String, Object> example, String typeName) {
        Map<String, Object> message = Contract.object(example.get(side));
        Object tree = message == null ? null : message.get("body");
        boolean failure = message != null && message.get("status") instanceof Integer status && status >= 400;
        if (tree == null || failure || isError(tree)) {
            return Optional.empty();
        }
        JsonType<?> type = MISPLACED.getOrDefault(file, ResourceTypes.body(typeName));
        assertThat(type).as("the type of the %s of %s", side, file).isNotNull();
        return Optional.of(new Body(file, side, tree, type));
    }

    /** Failures are read by the transport, not as resources. */
    private static boolean isError(Object tree) {
        return tree instanceof Map<?, ?> map && map.containsKey("code") && map.containsKey("source");
    }

    private static List<String> bagged(Object value) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                names.addAll(bagged(element));
            }
        } else if (value instanceof Record && !(value instanceof OpenValue)) {
            for (var component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (component.getName().equals("additionalProperties")) {
                    ((Map<?, ?>) part)
                            .keySet()
                            .forEach(name -> names.add(value.getClass().getSimpleName() + "." + name));
                } else {
                    names.addAll(bagged(part));
                }
            }
        }
        names.removeAll(LEFT_TO_THE_BAG.keySet());
        return names;
    }
}
