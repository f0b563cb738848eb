package dev.partnercenter.usgov.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Service;
import dev.partnercenter.testkit.DocSection;
import dev.partnercenter.usgov.UsGovernmentDocTest;
import dev.partnercenter.usgov.gdap.GdapOperations;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class GraphOperationsTest {
    @Test
    void none_is_left_out_and_each_has_its_own_name() {
        assertThat(GraphOperations.all())
                .containsExactlyInAnyOrderElementsOf(Stream.of(GraphOperations.class.getFields())
                        .map(GraphOperationsTest::value)
                        .toList());
        assertThat(GraphOperations.all().stream()
                        .map(needed -> needed.operation().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_goes_to_graph_with_the_tokens_that_have_a_permission_for_it() {
        assertThat(GraphOperations.all()).allSatisfy(needed -> {
            assertThat(needed.operation().service()).isEqualTo(Service.GRAPH);
            assertThat(needed.delegated()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(needed.gdapRoles()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(needed.operation().authModes())
                    .isEqualTo(
                            needed.application().isEmpty()
                                    ? List.of(AuthMode.APP_USER)
                                    : List.of(AuthMode.APP_USER, AuthMode.APP));
            assertThat(needed.userOnly().operation().authModes()).containsExactly(AuthMode.APP_USER);
        });
    }

    @Test
    void the_table_of_permissions_and_roles_is_up_to_date() {
        DocSection.of(UsGovernmentDocTest.PAGE, "graph-operations")
                .isUpToDate("**In the directory of a tenant**\n\n" + table(GraphOperations.all())
                        + "\n**On delegated admin relationships**, in the partner's own tenant; the role is one of Partner"
                        + " Center\n\n"
                        + table(GdapOperations.all()));
    }

    private static String table(List<GraphOperation> operations) {
        String head = """
                | operation | request | delegated permission, any of | app-only permission, any of | role, any of |
                |---|---|---|---|---|
                """;
        return operations.stream().map(GraphOperationsTest::row).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String row(GraphOperation needed) {
        String application;
        if (needed.application().isEmpty()) {
            application = "none, App+User only";
        } else {
            application = needed.application().equals(needed.delegated()) ? "the same" : code(needed.application());
        }
        return "| " + needed.operation().id() + " | `" + needed.operation().method() + " "
                + needed.operation().path() + "` | " + code(needed.delegated()) + " | " + application + " | "
                + String.join(", ", needed.gdapRoles()) + " |";
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static GraphOperation value(Field field) {
        try {
            return (GraphOperation) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
