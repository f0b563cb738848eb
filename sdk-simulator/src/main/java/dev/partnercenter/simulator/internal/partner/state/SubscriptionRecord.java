package dev.partnercenter.simulator.internal.partner.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subscription with what hangs on it. */
public final class SubscriptionRecord {

    private final Document document;
    private final Document supportContact;
    private final Optional<ObjectNode> azureEntitlement;
    private final List<ObjectNode> transitions = new ArrayList<>();
    private CatalogItem item;
    private String registration = "NotRegistered";
    private boolean activated;

    /** A new subscription. */
    public SubscriptionRecord(
            Document document, CatalogItem item, Document supportContact, Optional<ObjectNode> azureEntitlement) {
        this.document = document;
        this.item = item;
        this.supportContact = supportContact;
        this.azureEntitlement = azureEntitlement;
    }

    /** The subscription's properties. */
    public Document document() {
        return document;
    }

    /** What was bought. */
    public CatalogItem item() {
        return item;
    }

    /** Makes it a subscription to something else, as a conversion does. */
    public void become(CatalogItem other) {
        item = other;
    }

    /** Whom the customer's users are sent to. */
    public Document supportContact() {
        return supportContact;
    }

    /** The Azure subscription behind it. */
    public Optional<ObjectNode> azureEntitlement() {
        return azureEntitlement;
    }

    /** What became of it by transitions. */
    public List<ObjectNode> transitions() {
        return transitions;
    }

    /** How far its registration for reservations is. */
    public String registration() {
        return registration;
    }

    /** Whether it is registered for reservations. */
    public boolean registered() {
        return registration.equals("Registered");
    }

    /** Notes how far the registration is. */
    public void registration(String status) {
        registration = status;
    }

    /** Whether it was activated. */
    public boolean activated() {
        return activated;
    }

    /** Notes that it was activated. */
    public void activate() {
        activated = true;
    }

    /** The subscription's id. */
    public String id() {
        return document.id();
    }

    /** The subscription's status. */
    public String status() {
        return Json.text(document.content(), "status", "");
    }

    /** Whether it is active. */
    public boolean active() {
        return status().equalsIgnoreCase("active");
    }
}
