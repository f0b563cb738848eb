package dev.partnercenter.usgov.gdap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Service;
import dev.partnercenter.usgov.graph.GraphOperation;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GdapOperationsTest {
    @Test
    void none_is_left_out() {
        assertThat(GdapOperations.all())
                .containsExactlyElementsOf(Stream.of(GdapOperations.class.getFields())
                        .map(GdapOperationsTest::value)
                        .toList());
    }

    @Test
    void each_goes_to_graph_with_either_token_and_says_what_it_needs() {
        assertThat(GdapOperations.all()).allSatisfy(needed -> {
            assertThat(needed.operation().service()).isEqualTo(Service.GRAPH);
            assertThat(needed.operation().authModes()).containsExactly(AuthMode.APP_USER, AuthMode.APP);
            assertThat(needed.delegated()).contains("DelegatedAdminRelationship.ReadWrite.All");
            assertThat(needed.application()).isEqualTo(needed.delegated());
            assertThat(needed.delegated().contains("DelegatedAdminRelationship.Read.All"))
                    .isEqualTo(needed.operation().isReadOnly());
        });
    }

    private static GraphOperation value(Field field) {
        try {
            return (GraphOperation) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
