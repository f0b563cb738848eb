package dev.partnercenter.durable.proof;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.model.carts.Cart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** What many a program does: it writes down what it has bought, and tries again what failed. */
final class NaiveBuyer implements Buyer {
    private final PartnerCenterClient partner;
    private final Path file;
    private final Set<String> bought;

    NaiveBuyer(URI service, Path file) throws IOException {
        this.partner = Buyer.client(service);
        this.file = file;
        this.bought = new HashSet<>(Files.exists(file) ? Files.readAllLines(file) : Set.of());
    }

    @Override
    public String buy(String businessKey, String customerId) {
        synchronized (bought) {
            if (bought.contains(businessKey)) {
                return "ORDERED";
            }
        }
        try {
            var carts = partner.customers().byId(customerId).carts();
            Cart cart = carts.create(
                    Cart.builder().lineItems(Buyer.goods(businessKey)).build());
            carts.byId(cart.id()).checkout();
        } catch (PartnerCenterException e) {
            return "OPEN";
        }
        synchronized (bought) {
            write(businessKey);
            bought.add(businessKey);
        }
        return "ORDERED";
    }

    private void write(String businessKey) {
        try {
            Files.writeString(file, businessKey + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        partner.close();
    }
}
