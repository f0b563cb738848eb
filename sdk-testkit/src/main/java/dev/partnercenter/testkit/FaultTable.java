package dev.partnercenter.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The fault table of one module, out of the {@link FaultCase}s on its tests. */
public final class FaultTable {
    private record Row(FaultCase fault, Method proof) {}

    private FaultTable() {}

    /**
     * Fails when the module's part of docs/reliability.md is not what its tests say; {@code -Dupdate.docs=true} writes it
     * anew.
     *
     * @param module name of the part
     */
    public static void isUpToDate(String module) {
        DocSection.of(Path.of("../docs/reliability.md"), module).isUpToDate(markdown(rows()));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/test-classes"))) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(FaultCase.class) || method.isAnnotatedWith(FaultCase.Several.class)) {
                    Method proof = method.reflect();
                    requireThatItRuns(proof);
                    for (FaultCase fault : proof.getAnnotationsByType(FaultCase.class)) {
                        rows.add(new Row(fault, proof));
                    }
                }
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.fault().area())
                .thenComparing(row -> row.proof().getDeclaringClass().getSimpleName())
                .thenComparing(row -> row.fault().fault()));
        return rows;
    }

    private static void requireThatItRuns(Method proof) {
        boolean isTest = proof.isAnnotationPresent(Test.class) || proof.isAnnotationPresent(ParameterizedTest.class);
        if (!isTest || proof.isAnnotationPresent(Disabled.class)) {
            throw new AssertionError(proof + " proves a fault case, but is no test that runs");
        }
    }

    private static String markdown(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(FaultArea.values()).forEach(area -> {
            List<Row> part =
                    rows.stream().filter(row -> row.fault().area() == area).toList();
            if (!part.isEmpty()) {
                text.append("\n### ").append(area.title()).append("\n\n");
                text.append("| case | what the SDK does | proof |\n|---|---|---|\n");
                part.forEach(row -> text.append("| ")
                        .append(row.fault().fault())
                        .append(" | ")
                        .append(row.fault().outcome())
                        .append(" | ")
                        .append(row.proof().getDeclaringClass().getSimpleName())
                        .append(" |\n"));
            }
        });
        return text.append("\n").append(rows.size()).append(" cases.\n").toString();
    }
}
