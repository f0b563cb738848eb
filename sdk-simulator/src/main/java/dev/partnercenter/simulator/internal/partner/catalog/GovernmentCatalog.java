package dev.partnercenter.simulator.internal.partner.catalog;

import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the simulator sells: a small government catalogue. */
public final class GovernmentCatalog {

    private static final List<String> SEAT_CYCLES = List.of("monthly", "annual");

    private static final List<CatalogItem> ITEMS = List.of(
            new CatalogItem(
                    TestCatalog.AZURE_GOVERNMENT,
                    "Azure Government",
                    "Azure services in the government regions, billed by use.",
                    Kind.USAGE,
                    "Usage-based",
                    1,
                    1,
                    List.of("monthly"),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    BigDecimal.ZERO),
            seats(
                    TestCatalog.PRODUCTIVITY_G3,
                    "Government Productivity G3",
                    1,
                    10_000,
                    List.of(),
                    List.of(TestCatalog.PRODUCTIVITY_G5),
                    "",
                    "23.00"),
            seats(
                    TestCatalog.PRODUCTIVITY_G5,
                    "Government Productivity G5",
                    1,
                    10_000,
                    List.of(),
                    List.of(),
                    "",
                    "38.00"),
            seats(
                    TestCatalog.PRODUCTIVITY_TRIAL,
                    "Government Productivity G3 trial",
                    25,
                    25,
                    List.of(),
                    List.of(),
                    TestCatalog.PRODUCTIVITY_G3,
                    "0"),
            seats(
                    TestCatalog.MAIL,
                    "Government Mail, plan 1",
                    1,
                    300,
                    List.of(),
                    List.of(TestCatalog.PRODUCTIVITY_G3),
                    "",
                    "4.00"),
            seats(
                    TestCatalog.CONFERENCING_ADD_ON,
                    "Government Conferencing add-on",
                    1,
                    10_000,
                    List.of(TestCatalog.PRODUCTIVITY_G3, TestCatalog.PRODUCTIVITY_G5),
                    List.of(),
                    "",
                    "4.00"),
            newCommerce(TestCatalog.ANALYTICS, "Government Analytics", TestCatalog.ANALYTICS_PREMIUM, "9.99"),
            newCommerce(TestCatalog.ANALYTICS_PREMIUM, "Government Analytics, premium", "", "19.99"),
            reservation(
                    TestCatalog.RESERVATION_ONE_YEAR,
                    "Reserved VM instance, 4 cores, USGov Virginia, 1 year",
                    "P1Y",
                    "840.00"),
            reservation(
                    TestCatalog.RESERVATION_THREE_YEARS,
                    "Reserved VM instance, 4 cores, USGov Virginia, 3 years",
                    "P3Y",
                    "1620.00"));

    /** Everything there is. */
    public List<CatalogItem> items() {
        return ITEMS;
    }

    /** What is bought by offer id. */
    List<CatalogItem> offers() {
        return ITEMS.stream().filter(item -> !item.kind().isProduct()).toList();
    }

    /** What is bought by product, SKU and availability. */
    List<CatalogItem> products() {
        return ITEMS.stream().filter(item -> item.kind().isProduct()).toList();
    }

    /** The item of an id, in any case. */
    public Optional<CatalogItem> find(String id) {
        return ITEMS.stream()
                .filter(item -> item.id().toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The item of an id that is known to be there. */
    public CatalogItem get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no catalogue item " + id));
    }

    private static CatalogItem seats(
            String id,
            String name,
            int minimum,
            int maximum,
            List<String> prerequisites,
            List<String> upgrades,
            String conversion,
            String price) {
        return new CatalogItem(
                id,
                name,
                name + ", by user and month.",
                Kind.SEATS,
                "Licenses",
                minimum,
                maximum,
                SEAT_CYCLES,
                List.of("P1Y"),
                prerequisites,
                upgrades,
                conversion,
                new BigDecimal(price));
    }

    private static CatalogItem newCommerce(String id, String name, String upgrade, String price) {
        return new CatalogItem(
                id,
                name,
                name + ", by user.",
                Kind.NEW_COMMERCE_SEATS,
                "Licenses",
                1,
                10_000,
                SEAT_CYCLES,
                List.of("P1M", "P1Y", "P3Y"),
                List.of(),
                upgrade.isEmpty() ? List.of() : List.of(upgrade),
                "",
                new BigDecimal(price));
    }

    private static CatalogItem reservation(String id, String name, String term, String price) {
        return new CatalogItem(
                id,
                name,
                name,
                Kind.RESERVATION,
                "Instances",
                1,
                100,
                List.of("one_time"),
                List.of(term),
                List.of(),
                List.of(),
                "",
                new BigDecimal(price));
    }
}
