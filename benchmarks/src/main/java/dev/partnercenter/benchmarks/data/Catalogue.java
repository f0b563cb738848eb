package dev.partnercenter.benchmarks.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** What repeats on an invoice: one partner, who sells some products to some customers. All of it is invented. */
final class Catalogue {
    static final int CUSTOMERS = 300;
    static final int PRODUCTS = 40;

    private static final String[] PLACES = {
        "Harbor", "Juniper", "Granite", "Willow", "Copper", "Prairie", "Cedar", "Falcon", "Amber", "Summit"
    };
    private static final String[] KINDS = {"County", "School District", "Water Authority", "City Council", "Transit"};
    private static final String[] FAMILIES = {
        "Productivity Suite", "Mail Archive", "Virtual Desktop", "Device Management", "Meeting Rooms", "Data Platform"
    };
    private static final String[] EDITIONS = {"G1", "G3", "G5", "Frontline", "Add-on"};
    private static final String[] TERMS = {
        "One-Year commitment for monthly billing", "One-Month commitment for monthly billing", "Triennial, paid yearly"
    };

    record Customer(String id, String name, String domain) {}

    record Product(
            String id,
            String sku,
            String availability,
            String name,
            String skuName,
            String publisher,
            String publisherId,
            BigDecimal price,
            String term) {}

    private final String partnerId;
    private final List<Customer> customers = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();

    Catalogue(Random random) {
        partnerId = guid(random);
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(customer(random, i));
        }
        for (int i = 0; i < PRODUCTS; i++) {
            products.add(product(random, i));
        }
    }

    String partnerId() {
        return partnerId;
    }

    Customer customer(Random random) {
        return customers.get(random.nextInt(CUSTOMERS));
    }

    Product product(Random random) {
        return products.get(random.nextInt(PRODUCTS));
    }

    /** {@return an id that the same random numbers give again} */
    static String guid(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** {@return so many letters and digits} */
    static String code(Random random, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789".charAt(random.nextInt(34)));
        }
        return code.toString();
    }

    private static Customer customer(Random random, int number) {
        String name = pick(PLACES, random) + " " + pick(KINDS, random) + " " + (number + 1);
        String domain = name.toLowerCase(Locale.ROOT).replace(" ", "") + ".onmicrosoft.us";
        return new Customer(guid(random), name, domain);
    }

    private static Product product(Random random, int number) {
        String name = pick(FAMILIES, random) + " " + pick(EDITIONS, random);
        boolean own = number % 4 != 0;
        return new Product(
                "PRD" + code(random, 9),
                String.format(Locale.ROOT, "%04d", random.nextInt(100)),
                "AVL" + code(random, 9),
                name,
                name + " (Government)",
                own ? "Example Software Corporation" : "Other Publisher " + number,
                own ? "" : String.valueOf(10_000_000 + random.nextInt(1_000_000)),
                BigDecimal.valueOf(100 + random.nextInt(9_900), 2),
                pick(TERMS, random));
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
