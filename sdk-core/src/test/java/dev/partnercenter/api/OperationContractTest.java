package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.Service;
import dev.partnercenter.contract.Contract;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares each operation with its row of the published contract; rows that are not built yet are counted, not failed. */
@Tag("once")
class OperationContractTest {
    /** Records whose names say more than those of the contract. */
    private static final Map<String, String> RENAMED = Map.of(
            "AzureEntitlementCancellationRequestContent", "AzureEntitlementCancellation",
            "multipart/form-data", "OrderAttachmentUpload");

    /** Results where the contract's row has none, each with its reason. */
    private static final Map<String, String> MORE_THAN_DOCUMENTED = Map.of(
            "validate-an-address",
                    "AddressValidationResult", // the docs show an empty answer, the .NET SDK reads this one
            "verify-domain-availability", "boolean", // 200 or 404
            "reactivate-an-azure-subscription", "AzureEntitlement"); // what changes, to be polled

    /** The documentation leads to the status where the row has no answer. */
    private static final Map<String, String> POLLED =
            Map.of("register-a-subscription", "SubscriptionRegistrationStatus");

    private static final Map<String, AuthMode> MODES = Map.of("app", AuthMode.APP, "app+user", AuthMode.APP_USER);

    @Test
    void every_operation_is_as_its_row_says() {
        Optional<Contract> contract = Contract.find();
        assumeTrue(contract.isPresent(), Contract.MISSING);
        Map<String, List<DrivenCall>> built = EveryOperationTest.CALLS.stream()
                .collect(Collectors.groupingBy(call -> call.operation().id()));
        List<String> differences = new ArrayList<>();
        Map<Object, Integer> absent = new TreeMap<>();
        int compared = 0;
        for (Map<String, Object> row : contract.get().operations()) {
            List<DrivenCall> calls = built.remove((String) row.get("id"));
            if (calls == null) {
                absent.merge(row.get("area"), 1, Integer::sum);
            } else {
                compared++;
                new Row(row, calls, differences).compare();
            }
        }
        System.out.printf(
                "contract operations: %d built and compared, %d absent: %s%n",
                compared, absent.values().stream().mapToInt(Integer::intValue).sum(), absent);
        assertThat(differences).isEmpty();
        assertThat(built.keySet()).as("operations that are in no row").isEmpty();
        assertThat(absent.keySet()).doesNotContainAnyElementsOf(Contract.BUILT_AREAS);
    }

    private record Row(Map<String, Object> row, List<DrivenCall> calls, List<String> differences) {
        void compare() {
            Operation operation = calls.get(0).operation();
            same("method", row.get("method"), operation.method());
            same("path", row.get("uri"), operation.path());
            same(
                    "service",
                    row.get("host"),
                    operation.service() == Service.PARTNER_CENTER
                            ? "api.partnercenter.microsoft.com"
                            : "api.partner.microsoft.com");
            if (row.get("auth") != null) {
                same("auth", modes(), EnumSet.copyOf(operation.authModes()));
            }
            String documented = String.valueOf(row.get("documentedBy"));
            if (documented.startsWith("docs page ")) {
                same("docs page", documented.replaceFirst("^docs page (partner-rest/)?", ""), operation.docsPage());
            }
            query();
            headers(operation);
            for (DrivenCall call : calls) {
                types(call);
            }
        }

        private Set<AuthMode> modes() {
            return Contract.texts(row.get("auth")).stream().map(MODES::get).collect(Collectors.toSet());
        }

        private void query() {
            Set<String> names = Contract.objects(row.get("query")).stream()
                    .map(parameter -> (String) parameter.get("name"))
                    .collect(Collectors.toSet());
            names.removeAll(Set.of("seekOperation", "seek_operation")); // go with the token of a page
            Set<String> sent =
                    calls.stream().flatMap(call -> call.queryNames().stream()).collect(Collectors.toSet());
            same("query", names, sent);
            for (Map<String, Object> parameter : Contract.objects(row.get("query"))) {
                if (parameter.get("required") == Boolean.TRUE) {
                    same(
                            "calls with " + parameter.get("name"),
                            (long) calls.size(),
                            calls.stream()
                                    .filter(call -> call.queryNames().contains(parameter.get("name")))
                                    .count());
                }
            }
            if (row.get("paging").equals("offset")) {
                same("paging", true, sent.containsAll(Set.of("offset", "size")));
            }
        }

        private void headers(Operation operation) {
            for (String header : Contract.texts(row.get("requestHeaders"))) {
                boolean sent = header.equals("MS-ContinuationToken")
                        ? calls.get(0).method().getReturnType() == Paged.class
                        : calls.stream().anyMatch(call -> call.header(header).isPresent());
                same(header, true, sent);
            }
            if (operation.sendsIfMatch()) {
                same("If-Match on a change", true, Set.of("PUT", "PATCH").contains(operation.method()));
            }
        }

        private void types(DrivenCall call) {
            same(
                    "body of " + call,
                    renamed(row.get("requestBody")),
                    call.bodyType().map(Class::getSimpleName).orElse(null));
            String documented = (String) row.get("responseBody");
            Class<?> result = call.method().getReturnType();
            String type = renamed(documented);
            if (documented == null) {
                String id = call.operation().id();
                type = MORE_THAN_DOCUMENTED.getOrDefault(id, POLLED.getOrDefault(id, "void"));
            } else if (documented.startsWith("Collection<")) {
                type = documented.substring("Collection<".length(), documented.length() - 1);
                same("many of " + call, comesAsAWhole(call) ? List.class : Paged.class, result);
            } else if (documented.startsWith("Array<")) {
                type = documented.substring("Array<".length(), documented.length() - 1);
                same("many of " + call, List.class, result);
            } else if (documented.startsWith("stream")) {
                type = Download.class.getSimpleName();
            }
            same("result of " + call, type, call.resultType().getSimpleName());
            same("pending result of " + call, row.get("async"), result == PendingResult.class);
        }

        /** The answer to a change, or a collection that no page of the docs speaks of pages of. */
        private boolean comesAsAWhole(DrivenCall call) {
            boolean list = call.method().getReturnType() == List.class;
            return !call.operation().isReadOnly() || (list && row.get("paging").equals("none"));
        }

        private static String renamed(Object name) {
            return name == null ? null : RENAMED.getOrDefault(name, (String) name);
        }

        private void same(String what, Object documented, Object actual) {
            if (!String.valueOf(documented).equals(String.valueOf(actual))
                    && !java.util.Objects.equals(documented, actual)) {
                differences.add(row.get("id") + ": " + what + " is " + actual + ", documented is " + documented);
            }
        }
    }
}
