package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableOrdersBuilderTest {
    @Test
    void settings_that_cannot_be_used_are_refused_by_name() {
        DurableOrdersBuilder builder = DurableOrders.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.window(Duration.ofDays(6).plusMillis(1)))
                .withMessageContaining("window");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.window(Duration.ZERO))
                .withMessageContaining("window");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.quietPeriod(Duration.ofMillis(-1)))
                .withMessageContaining("quietPeriod");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.lease(Duration.ofMillis(99)))
                .withMessageContaining("lease");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.owner(" "))
                .withMessageContaining("owner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.client(null))
                .withMessageContaining("client");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.journal(null))
                .withMessageContaining("journal");
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("client");
    }

    @Test
    void a_journal_that_the_builder_opened_is_closed_with_the_orders(@TempDir Path directory) {
        try (Shop shop = Shop.open(directory)) {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> DurableOrders.builder().client(shop.partner()).build())
                    .withMessageContaining("journal");

            Path file = directory.resolve("own.db");
            DurableOrders orders = DurableOrders.builder()
                    .client(shop.partner())
                    .journalFile(file)
                    .build();
            assertThat(orders.place(shop.intent("PO-1")).state()).isEqualTo(OrderState.ORDERED);
            orders.close();

            assertThatThrownBy(() -> orders.find("PO-1")).isInstanceOf(JournalException.class);
            assertThat(Files.exists(directory.resolve("own.db-wal"))).isFalse();
        }
    }
}
