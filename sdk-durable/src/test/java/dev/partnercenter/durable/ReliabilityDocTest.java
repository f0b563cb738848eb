package dev.partnercenter.durable;

import dev.partnercenter.testkit.FaultTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/reliability.md says what the tests prove; {@code -Dupdate.docs=true} renews it. */
@Tag("once")
class ReliabilityDocTest {
    @Test
    void the_fault_table_is_up_to_date() {
        FaultTable.isUpToDate("sdk-durable");
    }
}
