package dev.partnercenter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.partnercenter.model.ModelClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every resource that a built operation sends or answers has a record, and every field of it a component. */
@Tag("once")
class ResourcesAreModelledTest {

    /** Resources without a record, each with its reason. */
    private static final Map<String, String> NO_RECORD =
            Map.of("SecureString", "a class of .NET; on the wire a text, here dev.partnercenter.Secret");

    /** Resources that no operation or field names by type, though they are sent. */
    private static final Set<String> UNNAMED = Set.of(
            "CartLineItem",
            "CartError",
            "DailyRatedUsageLineItem",
            "DomainFederationSettings",
            "LicenseBasedLineItem",
            "OneTimeInvoiceLineItem",
            "UpgradeError",
            "UsageBasedLineItem",
            "UserLicenseError",
            "AzureResource",
            "AzureInstanceData",
            "AzureMeter",
            "AzureOfferTerm");

    /** Spellings that are wrong, beside the right one, each with its reason. The bag keeps them should they ever come. */
    private static final Map<String, String> MISSPELT = Map.of(
            "SpendingBudget.ammount", "in one old example, all others say amount",
            "PartnerUsageSummary.CustomerOverBudget", "in a table, what is sent says customersOverBudget",
            "PartnerUsageSummary.CustomersWithUsageBasedSubscriptions",
                    "in a table, what is sent says customersWithUsageBasedSubscription");

    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void everyFieldIsAComponent() {
        Optional<Contract> contract = Contract.find();
        assumeTrue(contract.isPresent(), Contract.MISSING);
        Map<String, Map<String, Object>> resources = contract.get().resources();
        Set<String> reached = reached(contract.get(), resources);
        List<String> missing = new ArrayList<>();
        int fields = 0;
        for (String resource : reached) {
            Set<String> components = components(resource);
            if (components.isEmpty()) {
                missing.add(resource);
            }
            for (String field : fields(resources.get(resource))) {
                fields++;
                String name = resource + "." + field;
                if (!components.isEmpty() && !components.contains(field) && !MISSPELT.containsKey(name)) {
                    missing.add(name);
                }
            }
        }
        System.out.printf("contract resources: %d with %d fields compared with the models%n", reached.size(), fields);

        assertThat(reached).hasSizeGreaterThan(60);
        assertThat(missing).isEmpty();
    }

    private static Set<String> reached(Contract contract, Map<String, Map<String, Object>> resources) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(UNNAMED);
        contract.builtOperations().forEach(row -> {
            open.addAll(words(row.get("requestBody")));
            open.addAll(words(row.get("responseBody")));
        });
        while (!open.isEmpty()) {
            String name = open.pop();
            if (resources.containsKey(name) && !NO_RECORD.containsKey(name) && reached.add(name)) {
                Contract.objects(resources.get(name).get("fields"))
                        .forEach(field -> open.addAll(words(field.get("type"))));
            }
        }
        return reached;
    }

    private static List<String> words(Object type) {
        Matcher matcher = WORD.matcher(Objects.toString(type, ""));
        return matcher.results().map(found -> found.group()).toList();
    }

    private static Set<String> components(String resource) {
        Class<?> type = ResourceTypes.record(resource);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (type != null) {
            ModelClasses.components(type).forEach(component -> names.add(component.getName()));
        }
        return names;
    }

    private static Set<String> fields(Map<String, Object> resource) {
        Set<String> names = Contract.objects(resource.get("fields")).stream()
                .map(field -> (String) field.getOrDefault("wire", field.get("name")))
                .collect(Collectors.toCollection(TreeSet::new));
        if (resource.get("undocumentedInExamples") != null) {
            names.addAll(Contract.texts(resource.get("undocumentedInExamples")));
        }
        return names;
    }
}
