package dev.partnercenter.simulator.internal.partner.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.directory.TenantDirectory;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A customer and everything that belongs to it. */
public final class CustomerAccount {

    private final String id;
    private final ObjectNode properties;
    private final ObjectNode companyProfile;
    private final Document billingProfile;
    private final TenantDirectory directory;
    private final List<String> domains = new ArrayList<>();
    private final Map<String, Document> carts = new LinkedHashMap<>();
    private final Map<String, OrderRecord> orders = new LinkedHashMap<>();
    private final Map<String, SubscriptionRecord> subscriptions = new LinkedHashMap<>();
    private final Map<String, ObjectNode> consents = new LinkedHashMap<>();
    private final Map<String, ObjectNode> overages = new LinkedHashMap<>();
    private Optional<BigDecimal> usageBudget = Optional.empty();

    /**
     * A new customer.
     *
     * @param properties the customer without its profiles
     */
    public CustomerAccount(
            String id, ObjectNode properties, ObjectNode companyProfile, Document billingProfile, Instant created) {
        this.id = id;
        this.properties = properties;
        this.companyProfile = companyProfile;
        this.billingProfile = billingProfile;
        this.domains.add(Json.text(companyProfile, "domain", ""));
        this.directory = new TenantDirectory(
                id,
                () -> Json.text(companyProfile, "companyName", ""),
                () -> domains,
                () -> LicensedSeats.of(subscriptions.values()),
                created);
    }

    /** The customer's tenant id. */
    public String id() {
        return id;
    }

    /** The customer without its profiles. */
    public ObjectNode properties() {
        return properties;
    }

    /** The company profile's properties. */
    public ObjectNode companyProfile() {
        return companyProfile;
    }

    /** The billing profile. */
    public Document billingProfile() {
        return billingProfile;
    }

    /** The directory of the customer's tenant. */
    public TenantDirectory directory() {
        return directory;
    }

    /** The domains of the tenant, the initial one first. */
    public List<String> domains() {
        return domains;
    }

    /** Carts by id. */
    public Map<String, Document> carts() {
        return carts;
    }

    /** Orders by id in lower case, oldest first. */
    public Map<String, OrderRecord> orders() {
        return orders;
    }

    /** Subscriptions by id in lower case, oldest first. */
    public Map<String, SubscriptionRecord> subscriptions() {
        return subscriptions;
    }

    /** Application consents by application id in lower case. */
    public Map<String, ObjectNode> consents() {
        return consents;
    }

    /** Overage settings by id of the Azure entitlement. */
    public Map<String, ObjectNode> overages() {
        return overages;
    }

    /** What it means to spend on Azure in a month; empty for no limit. */
    public Optional<BigDecimal> usageBudget() {
        return usageBudget;
    }

    /** Notes what it means to spend on Azure in a month. */
    public void usageBudget(Optional<BigDecimal> amount) {
        usageBudget = amount;
    }

    /** The order, or a refusal. */
    public OrderRecord order(String orderId) {
        OrderRecord order = orders.get(key(orderId));
        if (order == null) {
            throw PartnerError.ORDER_NOT_FOUND.because(orderId);
        }
        return order;
    }

    /** The subscription, or a refusal. */
    public SubscriptionRecord subscription(String subscriptionId) {
        SubscriptionRecord subscription = subscriptions.get(key(subscriptionId));
        if (subscription == null) {
            throw PartnerError.SUBSCRIPTION_NOT_FOUND.because(subscriptionId);
        }
        return subscription;
    }

    /** The country that prices and offers are chosen by. */
    public String country() {
        return Json.text(billingProfile.content().path("defaultAddress"), "country", "US");
    }

    /** The customer's path, without the version. */
    public String path() {
        return "/customers/" + id;
    }

    /** The company profile as it is sent. */
    public ObjectNode companyProfileJson() {
        ObjectNode json = companyProfile.deepCopy();
        json.set("links", Links.self(path() + "/profiles/company"));
        return Links.typed(json, "CustomerCompanyProfile");
    }

    /** The billing profile as it is sent. */
    public ObjectNode billingProfileJson() {
        ObjectNode json = billingProfile.toJson();
        json.set("links", Links.self(path() + "/profiles/billing"));
        return json;
    }

    /** How ids are kept: the service does not care for their case. */
    public static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
