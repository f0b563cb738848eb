package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.http.RouteTable;
import dev.partnercenter.simulator.internal.partner.carts.CartLines;
import dev.partnercenter.simulator.internal.partner.carts.CartRoutes;
import dev.partnercenter.simulator.internal.partner.carts.Checkout;
import dev.partnercenter.simulator.internal.partner.catalog.GovernmentCatalog;
import dev.partnercenter.simulator.internal.partner.catalog.InventoryRoutes;
import dev.partnercenter.simulator.internal.partner.catalog.Markets;
import dev.partnercenter.simulator.internal.partner.catalog.OfferRoutes;
import dev.partnercenter.simulator.internal.partner.catalog.ProductRoutes;
import dev.partnercenter.simulator.internal.partner.customers.ConsentRoutes;
import dev.partnercenter.simulator.internal.partner.customers.CustomerRoutes;
import dev.partnercenter.simulator.internal.partner.customers.DomainRoutes;
import dev.partnercenter.simulator.internal.partner.customers.ValidationRoutes;
import dev.partnercenter.simulator.internal.partner.invoices.Charges;
import dev.partnercenter.simulator.internal.partner.invoices.DocumentRoutes;
import dev.partnercenter.simulator.internal.partner.invoices.EstimateRoutes;
import dev.partnercenter.simulator.internal.partner.invoices.InvoiceRoutes;
import dev.partnercenter.simulator.internal.partner.invoices.LineItemRoutes;
import dev.partnercenter.simulator.internal.partner.invoices.MonthlyBilling;
import dev.partnercenter.simulator.internal.partner.invoices.SummaryRoutes;
import dev.partnercenter.simulator.internal.partner.licenses.LicenseRoutes;
import dev.partnercenter.simulator.internal.partner.orders.AttachmentRoutes;
import dev.partnercenter.simulator.internal.partner.orders.OrderBook;
import dev.partnercenter.simulator.internal.partner.orders.OrderChanges;
import dev.partnercenter.simulator.internal.partner.orders.OrderDetailRoutes;
import dev.partnercenter.simulator.internal.partner.orders.OrderJson;
import dev.partnercenter.simulator.internal.partner.orders.OrderLines;
import dev.partnercenter.simulator.internal.partner.orders.OrderRoutes;
import dev.partnercenter.simulator.internal.partner.orders.PurchaseRules;
import dev.partnercenter.simulator.internal.partner.profiles.CustomerProfileRoutes;
import dev.partnercenter.simulator.internal.partner.profiles.PartnerProfileRoutes;
import dev.partnercenter.simulator.internal.partner.ratecards.RateCardRoutes;
import dev.partnercenter.simulator.internal.partner.roles.RoleRoutes;
import dev.partnercenter.simulator.internal.partner.state.World;
import dev.partnercenter.simulator.internal.partner.subscriptions.AzureRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.ConversionRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.OverageRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.SubscriptionDetailRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.SubscriptionRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.TransitionRoutes;
import dev.partnercenter.simulator.internal.partner.subscriptions.UpgradeRoutes;
import dev.partnercenter.simulator.internal.partner.usage.BudgetRoutes;
import dev.partnercenter.simulator.internal.partner.usage.CustomerUsageRoutes;
import dev.partnercenter.simulator.internal.partner.usage.SubscriptionUsageRoutes;
import dev.partnercenter.simulator.internal.partner.usage.UtilizationRoutes;
import dev.partnercenter.simulator.internal.partner.users.UserRoutes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The tables of all areas, put together. */
final class PartnerRoutes {

    private final RouteTable table;
    private final MonthlyBilling billing;
    private final UtilizationRoutes utilization;
    private final PartnerProfileRoutes partnerProfiles = new PartnerProfileRoutes();

    PartnerRoutes(Settings settings, World world) {
        GovernmentCatalog catalog = new GovernmentCatalog();
        Markets markets = new Markets(settings.countries(), world);
        PurchaseRules rules = new PurchaseRules(catalog);
        OrderBook orders = new OrderBook(world, settings.provisioningDelay());
        OrderJson orderJson = new OrderJson(catalog);
        OrderLines orderLines = new OrderLines(catalog, rules);
        CartLines cartLines = new CartLines(catalog, rules);
        Checkout checkout = new Checkout(catalog, cartLines, orders, orderJson);
        OrderChanges orderChanges = new OrderChanges(orderLines, orders);
        this.utilization = new UtilizationRoutes(world, settings.utilizationDelay());
        this.billing = new MonthlyBilling(world, new Charges(world, catalog));
        Stream<List<Route>> areas = Stream.of(
                new CustomerRoutes(world, markets, settings.pageSize()).routes(),
                new ConsentRoutes(world).routes(),
                new DomainRoutes(world).routes(),
                new ValidationRoutes(world).routes(),
                new OfferRoutes(catalog, markets, settings.pageSize()).routes(),
                new ProductRoutes(catalog, markets).routes(),
                new InventoryRoutes(catalog, markets).routes(),
                new CartRoutes(world, cartLines, checkout, settings).routes(),
                new OrderRoutes(world, orderLines, orders, orderChanges, orderJson).routes(),
                new OrderDetailRoutes(world).routes(),
                new AttachmentRoutes(world).routes(),
                new SubscriptionRoutes(world, settings.subscriptionUpdateDelay()).routes(),
                new SubscriptionDetailRoutes(world).routes(),
                new AzureRoutes(world, settings.provisioningDelay()).routes(),
                new ConversionRoutes(world, catalog).routes(),
                new UpgradeRoutes(world, catalog).routes(),
                new TransitionRoutes(world, catalog).routes(),
                new OverageRoutes(world).routes(),
                new CustomerProfileRoutes(world).routes(),
                partnerProfiles.routes(),
                new InvoiceRoutes(world, settings.pageSize()).routes(),
                new LineItemRoutes(world, billing).routes(),
                new SummaryRoutes(world).routes(),
                new EstimateRoutes().routes(),
                new DocumentRoutes(world).routes(),
                new CustomerUsageRoutes(world).routes(),
                new SubscriptionUsageRoutes(world).routes(),
                new BudgetRoutes(world).routes(),
                utilization.routes(),
                new RateCardRoutes().routes(),
                commercialOnly(new UserRoutes(world, settings.pageSize()).routes(), settings),
                commercialOnly(new RoleRoutes(world, settings.pageSize()).routes(), settings),
                commercialOnly(new LicenseRoutes(world).routes(), settings));
        this.table = new RouteTable(areas.flatMap(List::stream).toList());
    }

    private static List<Route> commercialOnly(List<Route> routes, Settings settings) {
        return CloudRestriction.commercialOnly(routes, settings.cloud().government());
    }

    RouteTable table() {
        return table;
    }

    /** Has what happens by itself happen from now on. */
    void begin(Instant now) {
        billing.begin(now);
    }

    /** Forgets what is not in the world. */
    void reset() {
        partnerProfiles.reset();
        utilization.reset();
    }
}
