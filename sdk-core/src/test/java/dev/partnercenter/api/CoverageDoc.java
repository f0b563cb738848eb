package dev.partnercenter.api;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes docs/coverage.md out of the constants and the methods that name them. */
final class CoverageDoc {
    private static final String DOCS = "https://learn.microsoft.com/partner-center/developer/";

    private CoverageDoc() {}

    static String of(List<DrivenCall> calls) {
        Map<String, List<DrivenCall>> areas =
                calls.stream().collect(Collectors.groupingBy(CoverageDoc::area, TreeMap::new, Collectors.toList()));
        long operations = calls.stream().map(DrivenCall::operation).distinct().count();
        StringBuilder text = new StringBuilder("# Operations of this SDK\n\n")
                .append("Generated from the `Operation` constants by `CoverageDocTest`; after a change renew it by\n")
                .append("`mvn -pl sdk-core -am test -Dtest=CoverageDocTest -Dsurefire.failIfNoSpecifiedTests=false")
                .append(" -Dupdate.docs=true`.\n\n")
                .append(operations)
                .append(" operations in ")
                .append(areas.size())
                .append(" areas. Everything else: `partner.raw()`.\n\n")
                .append("- **Token**: what the operation accepts; where both are allowed, app-only is taken first.\n")
                .append("- **Repeated**: whether an attempt without an answer is sent again. `yes` for what changes")
                .append(" nothing, `by request id` where the documentation calls a change idempotent.\n")
                .append("- **If-Match**: whether the ETag that was read goes along with the change.\n");
        areas.forEach((area, inArea) -> table(text, area, inArea));
        return text.toString();
    }

    private static String area(DrivenCall call) {
        String packageName = call.resource().instance().getClass().getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static void table(StringBuilder text, String area, List<DrivenCall> calls) {
        Map<Operation, List<DrivenCall>> operations =
                calls.stream().collect(Collectors.groupingBy(DrivenCall::operation));
        text.append("\n## ").append(area).append("\n\n");
        text.append("| operation | request | in Java | token | repeated | If-Match |\n|---|---|---|---|---|---|\n");
        operations.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Operation, ?> entry) ->
                                entry.getKey().path())
                        .thenComparing(entry -> entry.getKey().method()))
                .forEach(entry -> row(text, entry.getKey(), entry.getValue()));
    }

    private static void row(StringBuilder text, Operation operation, List<DrivenCall> calls) {
        String page = operation.docsPage();
        String java = calls.stream()
                .map(call -> "`" + call.java().substring("partner.".length()) + "`")
                .collect(Collectors.joining("<br>"));
        text.append("| ")
                .append(page == null ? operation.id() : "[" + operation.id() + "](" + DOCS + page + ")")
                .append(" | `")
                .append(operation.method())
                .append(' ')
                .append(operation.path())
                .append("` | ")
                .append(java)
                .append(" | ")
                .append(operation.authModes().stream().map(AuthMode::label).collect(Collectors.joining(", ")))
                .append(" | ")
                .append(operation.isReadOnly() ? "yes" : operation.isIdempotent() ? "by request id" : "no")
                .append(" | ")
                .append(operation.sendsIfMatch() ? "yes" : "")
                .append(" |\n");
    }
}
