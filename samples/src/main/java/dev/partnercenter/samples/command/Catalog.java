package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.products.ProductQuery;
import dev.partnercenter.api.products.SkuScope;
import dev.partnercenter.api.products.Skus;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.offers.Offer;
import dev.partnercenter.model.products.Availability;
import dev.partnercenter.model.products.Product;
import dev.partnercenter.model.products.Sku;
import dev.partnercenter.model.products.TargetView;
import dev.partnercenter.model.products.Term;
import dev.partnercenter.samples.connect.Connection;
import dev.partnercenter.samples.connect.Surroundings;
import dev.partnercenter.samples.console.Report;
import dev.partnercenter.samples.console.Table;
import dev.partnercenter.samples.view.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what can be bought. */
@Command(
        description = {
            "Lists what can be bought.",
            "Without an option: offers. With --view: products. With --product: what --item takes of that product."
        },
        sortOptions = false)
final class Catalog extends PartnerCommand {
    @Option(names = "--country", paramLabel = "CODE", defaultValue = "US", description = "The market. Default: US.")
    private String country = "US";

    @Option(names = "--view", paramLabel = "VIEW", description = "List products: OnlineServices, Azure, Software, …")
    private @Nullable String view;

    @Option(names = "--product", paramLabel = "ID", description = "List the SKUs and availabilities of a product.")
    private @Nullable String product;

    Catalog(Surroundings surroundings) {
        super(surroundings);
    }

    /**
     * What is shown of something to buy.
     *
     * @param id what {@code --item} takes; of a product, what {@code --product} takes
     */
    record Row(
            @Nullable String id,
            @Nullable String name,
            @Nullable String kind,
            List<String> billingCycles,
            List<String> terms) {}

    @Override
    void run(Connection connection, Report report) {
        PartnerCenterClient partner = connection.partner();
        List<Row> rows;
        if (product != null) {
            rows = items(partner, product);
        } else if (view != null) {
            rows = products(partner, new TargetView(view));
        } else {
            rows = offers(partner);
        }
        report.result(rows, table(rows));
    }

    private List<Row> offers(PartnerCenterClient partner) {
        return partner.offers().byCountry(country).list().stream()
                .map(Catalog::row)
                .toList();
    }

    private List<Row> products(PartnerCenterClient partner, TargetView target) {
        return partner.products().byCountry(country).list(ProductQuery.of(target)).stream()
                .map(Catalog::row)
                .toList();
    }

    private List<Row> items(PartnerCenterClient partner, String productId) {
        Skus skus = partner.products().byCountry(country).byId(productId).skus();
        List<Row> rows = new ArrayList<>();
        for (Sku sku : skus.list()) {
            SkuScope scope = skus.byId(Text.id(sku.id(), "a SKU"));
            for (Availability availability : scope.availabilities().list()) {
                rows.add(row(sku, availability));
            }
        }
        return rows;
    }

    private static Row row(Offer offer) {
        String kind = Boolean.TRUE.equals(offer.isAddOn()) ? "add-on" : Text.of(offer.billing());
        return new Row(offer.id(), offer.name(), kind, cycles(offer.supportedBillingCycles()), List.of());
    }

    private static Row row(Product product) {
        String kind =
                product.productType() == null ? null : product.productType().id();
        return new Row(product.id(), product.title(), kind, List.of(), List.of());
    }

    private static Row row(Sku sku, Availability availability) {
        List<String> terms = availability.terms().stream()
                .map(Term::duration)
                .map(String::valueOf)
                .toList();
        return new Row(
                availability.catalogItemId(),
                sku.title(),
                availability.segment(),
                cycles(sku.supportedBillingCycles()),
                terms);
    }

    private static List<String> cycles(List<BillingCycle> cycles) {
        return cycles.stream().map(BillingCycle::value).toList();
    }

    private static Table table(List<Row> rows) {
        Table table = new Table("ID", "NAME", "KIND", "BILLED", "TERMS");
        rows.forEach(row -> table.row(
                row.id, row.name, row.kind, String.join(", ", row.billingCycles), String.join(", ", row.terms)));
        return table;
    }

    @Override
    boolean wantsCustomers() {
        return false;
    }
}
