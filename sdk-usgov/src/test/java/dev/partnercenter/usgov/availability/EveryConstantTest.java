package dev.partnercenter.usgov.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import dev.partnercenter.usgov.CoreOperations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operation added to sdk-core needs its line here, or it would pass for available. */
@Tag("once")
class EveryConstantTest {
    @Test
    void every_operation_constant_of_the_core_has_a_line() {
        List<Operation> constants = CoreOperations.all().stream()
                .filter(operation -> operation.service() != Service.GRAPH)
                .toList();

        assertThat(constants).hasSizeGreaterThan(80);
        assertThat(constants)
                .allSatisfy(operation -> assertThat(UsGovAvailability.of(operation.id()))
                        .as("line of %s in operations.txt", operation)
                        .isPresent());
    }
}
