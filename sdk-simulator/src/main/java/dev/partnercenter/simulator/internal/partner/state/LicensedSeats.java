package dev.partnercenter.simulator.internal.partner.state;

import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.internal.directory.LicenseSku;
import dev.partnercenter.simulator.internal.directory.LicenseSku.ServicePlan;
import dev.partnercenter.simulator.internal.directory.Seats;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What users can be licensed for: seats of subscriptions, by the product that an offer leads to. */
public final class LicensedSeats {

    private static final ServicePlan MAIL = plan(1, "GOV_MAIL", "exchange");
    private static final ServicePlan FILES = plan(2, "GOV_FILES", "SharePoint");
    private static final ServicePlan CHAT = plan(3, "GOV_CHAT", "TeamspaceAPI");
    private static final ServicePlan RECORDS = plan(4, "GOV_RECORDS", "exchange");
    private static final ServicePlan CALLS = plan(5, "GOV_CALLS", "MicrosoftCommunicationsOnline");
    private static final ServicePlan REPORTS = plan(6, "GOV_REPORTS", "PowerBI");
    private static final ServicePlan FORECASTS = plan(7, "GOV_FORECASTS", "PowerBI");

    private static final LicenseSku G3 = new LicenseSku(
            TestCatalog.PRODUCTIVITY_G3_SKU,
            "GOV_PRODUCTIVITY_G3",
            "Government Productivity G3",
            List.of(MAIL, FILES, CHAT));

    /** The product that the partner's own users have. */
    private static final LicenseSku G5 = new LicenseSku(
            TestCatalog.PRODUCTIVITY_G5_SKU,
            "GOV_PRODUCTIVITY_G5",
            "Government Productivity G5",
            List.of(MAIL, FILES, CHAT, RECORDS));

    private static final Map<String, LicenseSku> BY_OFFER = Map.of(
            TestCatalog.PRODUCTIVITY_G3,
            G3,
            TestCatalog.PRODUCTIVITY_TRIAL,
            G3,
            TestCatalog.PRODUCTIVITY_G5,
            G5,
            TestCatalog.MAIL,
            new LicenseSku(TestCatalog.MAIL_SKU, "GOV_MAIL_P1", "Government Mail, plan 1", List.of(MAIL)),
            TestCatalog.CONFERENCING_ADD_ON,
            new LicenseSku(TestCatalog.CONFERENCING_SKU, "GOV_CONFERENCING", "Government Conferencing", List.of(CALLS)),
            TestCatalog.ANALYTICS,
            new LicenseSku(TestCatalog.ANALYTICS_SKU, "GOV_ANALYTICS", "Government Analytics", List.of(REPORTS)),
            TestCatalog.ANALYTICS_PREMIUM,
            new LicenseSku(
                    TestCatalog.ANALYTICS_PREMIUM_SKU,
                    "GOV_ANALYTICS_PREMIUM",
                    "Government Analytics, premium",
                    List.of(REPORTS, FORECASTS)));

    private LicensedSeats() {}

    /** The seats of subscriptions, each product once. */
    static List<Seats> of(Collection<SubscriptionRecord> subscriptions) {
        return subscriptions.stream()
                .map(subscription -> BY_OFFER.get(subscription.item().id()))
                .filter(Objects::nonNull)
                .distinct()
                .map(sku -> new Seats(
                        sku,
                        count(subscriptions, sku, "active"),
                        count(subscriptions, sku, "suspended"),
                        ids(subscriptions, sku)))
                .filter(seats -> seats.enabled() + seats.suspended() > 0)
                .toList();
    }

    /** What the partner has for itself. */
    static List<Seats> ofPartner() {
        return List.of(new Seats(G5, 25, 0, List.of("7d0c2b54-1f6e-4a38-9c27-51e0b8d3f001")));
    }

    private static int count(Collection<SubscriptionRecord> subscriptions, LicenseSku sku, String status) {
        return subscriptions.stream()
                .filter(subscription -> leadsTo(subscription, sku))
                .filter(subscription -> subscription.status().equalsIgnoreCase(status))
                .map(subscription -> Json.integer(subscription.document().content(), "quantity"))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<String> ids(Collection<SubscriptionRecord> subscriptions, LicenseSku sku) {
        return subscriptions.stream()
                .filter(subscription -> leadsTo(subscription, sku))
                .map(SubscriptionRecord::id)
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean leadsTo(SubscriptionRecord subscription, LicenseSku sku) {
        return sku.equals(BY_OFFER.get(subscription.item().id()));
    }

    private static ServicePlan plan(int number, String name, String service) {
        return new ServicePlan("a7c4e2d0-5b18-4f93-8e61-0c3d9f10000" + number, name, service);
    }
}
