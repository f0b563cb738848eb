package dev.partnercenter.simulator.internal.partner.invoices;

import dev.partnercenter.simulator.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** The customers and products that the line items of a generated invoice are about. The same seed makes the same ones. */
final class Pool {

    private static final String[] PLACES = {
        "Adair",
        "Beaver",
        "Calvert",
        "Dunmore",
        "Elk",
        "Franklin",
        "Grayson",
        "Harbor",
        "Iron",
        "Juniper",
        "Keswick",
        "Lowell"
    };
    private static final String[] BODIES = {"County", "Township", "School District", "Port Authority", "Water Board"};
    private static final String[] FAMILIES = {
        "Government Productivity", "Government Analytics", "Azure plan", "Threat Protection", "Records Archive"
    };
    private static final String[] PLANS = {"Basic", "Standard", "Premium", "G3", "G5"};

    /** A customer. */
    record Customer(String id, String name, String domain, long mark, boolean taxed) {

        /** A customer of any name. */
        Customer {
            name = Json.escaped(name);
            domain = Json.escaped(domain);
        }
    }

    /**
     * A product.
     *
     * @param meter what its use is measured by
     * @param price in ten-thousandths of the currency
     * @param metered whether it is billed by use rather than by seat
     */
    record Product(
            String id,
            String sku,
            String availability,
            String name,
            String plan,
            UUID meter,
            long mark,
            long price,
            boolean metered) {}

    final List<Customer> customers = new ArrayList<>();
    final List<Product> products = new ArrayList<>();

    Pool(long seed, int customerCount, int productCount) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < customerCount; i++) {
            String place = PLACES[i % PLACES.length];
            String body = BODIES[i / PLACES.length % BODIES.length];
            String name = place + " " + body + " " + (i + 1);
            String domain = (place + (i + 1)).toLowerCase(Locale.ROOT) + ".onmicrosoft.us";
            customers.add(new Customer(
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    name,
                    domain,
                    random.nextLong(),
                    i % 3 != 0));
        }
        for (int i = 0; i < productCount; i++) {
            products.add(product(i, random));
        }
    }

    private static Product product(int i, SplittableRandom random) {
        String family = FAMILIES[i % FAMILIES.length];
        String plan = PLANS[i / FAMILIES.length % PLANS.length];
        return new Product(
                "SIMPRODUCT%02d".formatted(i + 1),
                "%04d".formatted(i + 1),
                "SIMAVAIL%04d".formatted(i + 1),
                family + " " + (i + 1),
                family + " " + (i + 1) + ", " + plan,
                new UUID(random.nextLong(), random.nextLong()),
                random.nextLong(),
                random.nextLong(10_000, 900_000),
                family.startsWith("Azure"));
    }
}
