package dev.partnercenter.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.testkit.Canary;
import dev.partnercenter.testkit.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of an order, no secret gets into the journal's files, and none is told by what comes of it. */
class JournalHoldsNoSecretTest {
    @TempDir
    Path directory;

    private final List<String> shown = new ArrayList<>();

    @Test
    void though_the_service_repeats_the_token_in_everything_it_says() throws IOException {
        try (Shop shop = Shop.open(directory)) {
            String token = shop.simulator().testToken();
            String repeated =
                    "{\"code\":\"x\",\"description\":\"Bearer " + token + " with " + TestIdentity.CLIENT_SECRET + "\"}";
            try (JdbcJournal journal = shop.journal()) {
                DurableOrders orders = shop.orders(journal);
                place(orders, shop.intent("PO-1"));
                shop.simulator()
                        .faults()
                        .on("POST", "/v1/customers/*/carts")
                        .respond(400)
                        .body("Bearer " + token);
                place(orders, shop.intent("PO-2"));
                shop.simulator()
                        .faults()
                        .on("POST", "/v1/customers/*/carts/*/checkout")
                        .times(5)
                        .respond(500)
                        .body("Bearer " + token);
                place(orders, shop.intent("PO-3"));
                shop.simulator()
                        .faults()
                        .on("POST", "/v1/customers/*/carts")
                        .times(5)
                        .respond(503)
                        .body(repeated);
                place(orders, shop.intent("PO-4"));
                shop.simulator().entra().refuseNextToken(7000215);
                place(orders, shop.intent("PO-5"));
                shop.pass(Shop.WINDOW.plus(Shop.QUIET));
                shown.add(Shown.of(orders.recover()));
                for (OrderState state : OrderState.values()) {
                    shown.add(Shown.of(orders.list(state)));
                }
                requireNoSecretInFiles();
            }
            requireNoSecretInFiles();
        }
        assertThat(shown).hasSizeGreaterThan(8).noneMatch(Canary::isIn);
    }

    private void place(DurableOrders orders, OrderIntent intent) {
        shown.add(Shown.of(intent));
        try {
            shown.add(Shown.of(orders.place(intent)));
        } catch (PartnerCenterException failure) {
            shown.add(Shown.of(failure));
        }
    }

    private void requireNoSecretInFiles() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(Canary.isIn(bytes)).as(file.toString()).isFalse();
            }
        }
    }
}
