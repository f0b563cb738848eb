package dev.partnercenter.simulator.internal.partner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Refusal;
import dev.partnercenter.simulator.internal.json.Json;
import java.util.List;

/** The errors of Partner Center: status, the service's code and a sentence. */
public enum PartnerError {
    ACCESS_DENIED(401, 400, "Access is denied."),
    NO_TOKEN(401, 800001, "The request carries no partner token."),
    WRONG_AUDIENCE(401, 900420, "The token was issued for another audience: %s"),
    MFA_MISSING(401, 900421, "The token's user has not passed multi-factor authentication."),
    USER_REQUIRED(403, 2032, "The operation wants a token of an application and a user."),
    ROLE_MISSING(403, 900150, "The token's tenant is not the partner's."),
    NOT_FOUND(404, 1000, "Nothing was found at %s."),
    METHOD_NOT_ALLOWED(405, 800042, "The method is not supported at %s."),
    CUSTOMER_NOT_FOUND(404, 60003, "Customer %s was not found among the partner's tenants."),
    INVALID_PROPERTY(400, 3000, "A property is missing or not valid: %s"),
    INVALID_INPUT(400, 800002, "The request is not valid: %s"),
    INVALID_ENUM(400, 900126, "Not one of the values that are known: %s"),
    ADDRESS_NOT_VALID(400, 2007, "%s"),
    CONSENT_EXISTS(409, 3000, "The application %s has consent already."),
    DOMAIN_TAKEN(409, 3000, "The domain is not available: %s"),
    COUNTRY_NOT_SOLD(403, 2030, "The partner may not sell in country %s."),
    REGISTRATION_NUMBER_UNSUPPORTED(400, 600002, "The country takes no organization registration number."),
    REGISTRATION_NUMBER_MISSING(400, 600049, "The country wants an organization registration number."),
    REGISTRATION_NUMBER_INVALID(400, 600050, "The organization registration number does not have the form %s"),
    PHONE_NUMBER_MISSING(400, 600051, "The country wants a phone number."),
    MPN_NOT_FOUND(404, 3000, "No partner organization has the MPN id %s."),
    ETAG_STALE(412, 2055, "The resource was changed since its ETag was read."),
    OFFER_NOT_FOUND(404, 800004, "There is no offer %s."),
    OFFER_ID_INVALID(400, 800004, "The offer id is not valid: %s"),
    OFFER_API_ONLY(400, 2100, "The id %s belongs to a product; ask the products for it."),
    OFFER_COUNTRY(400, 800070, "The offer is not available in country %s."),
    PRODUCT_NOT_FOUND(404, 400013, "There is no product %s."),
    SKU_NOT_FOUND(404, 400018, "There is no SKU %s."),
    AVAILABILITY_NOT_FOUND(404, 400019, "There is no availability %s."),
    SEGMENT_NOT_ALLOWED(403, 400030, "The target segment is not open to the partner: %s"),
    VIEW_NOT_ALLOWED(403, 400036, "The target view is not open to the partner: %s"),
    INVENTORY_MISSING(400, 800010, "No inventory is left for %s."),
    CART_NOT_FOUND(404, 800008, "There is no cart %s."),
    CART_ITEMS_INVALID(400, 800009, "The cart has items with errors."),
    CART_ALREADY_SUBMITTED(400, 800065, "The cart %s was checked out before."),
    ORDER_NOT_FOUND(404, 20000, "There is no order %s."),
    ORDER_NOT_PROVISIONED(404, 800007, "There is no provisioning information yet."),
    ORDER_UNCANCELLABLE(400, 800063, "The order %s cannot be cancelled; suspend its subscriptions instead."),
    ORDER_ALREADY_CANCELLED(400, 800061, "The order cannot be cancelled."),
    CYCLE_NEEDS_ACTIVE(400, 6000, "The billing cycle cannot change while a subscription is not active."),
    CYCLE_UNSUPPORTED(400, 6001, "The billing cycle is not supported: %s"),
    TERM_UNSUPPORTED(403, 800028, "The term is not for sale: %s"),
    LINE_ITEM_OUT_OF_RANGE(400, 800071, "There is no line item %s."),
    ADD_ON_WITHOUT_PARENT(400, 800029, "The add-on does not belong to the subscription %s."),
    ATTACHMENT_NOT_FOUND(404, 1000, "There is no attachment %s."),
    SUBSCRIPTION_NOT_FOUND(404, 20003, "There is no subscription %s."),
    QUANTITY_WHILE_SUSPENDED(400, 2001, "The quantity cannot change while the subscription is suspended."),
    QUANTITY_OUT_OF_RANGE(400, 2002, "The quantity is not between %s."),
    QUANTITY_FIXED(400, 800095, "The quantity of this subscription cannot change."),
    SUBSCRIPTION_DELETED(400, 2011, "The subscription %s is deleted and cannot change."),
    CYCLE_BY_ORDER(400, 2054, "The billing cycle changes through the order."),
    NOT_AUTO_RENEWABLE(400, 800093, "The subscription cannot renew by itself."),
    STATUS_NOT_ALLOWED(400, 800096, "The status of this subscription cannot become %s."),
    PARENT_NOT_ACTIVE(409, 27009, "An add-on cannot be active while its parent is not."),
    NOT_AZURE(400, 800011, "The subscription is not an Azure subscription."),
    SUBSCRIPTION_NOT_REGISTERED(400, 800030, "The subscription %s is not registered."),
    NOT_ACTIVE(400, 800012, "The subscription is not active."),
    ALREADY_ACTIVATED(400, 800041, "The subscription was activated before."),
    USER_NOT_FOUND(404, 60002, "The user was not found: %s"),
    USER_CONFLICT(409, 3000, "%s"),
    LICENSES_EXHAUSTED(400, 60012, "There are no licenses left; buy more and try again. %s"),
    ROLE_NOT_FOUND(404, 1000, "There is no directory role %s."),
    INVOICE_NOT_FOUND(404, 1000, "There is no invoice %s."),
    RECEIPT_NOT_FOUND(404, 1000, "There is no receipt %s."),
    NOT_IN_CLOUD(403, 403, "Partner Center does not manage users, roles and licenses in this cloud."),
    NOT_SUPPORTED(400, 800042, "That is not supported: %s"),
    UNEXPECTED(500, 800003, "The simulator failed: %s");

    private final int status;
    private final int code;
    private final String text;

    PartnerError(int status, int code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** Refuses; {@code detail} fills the sentence. */
    public Refusal because(String detail) {
        return new Refusal(answer(detail));
    }

    /** Refuses. */
    public Refusal refusal() {
        return because("");
    }

    /** The error as an answer. */
    public Answer answer(String detail) {
        return Answer.json(status, body(code, description(detail)));
    }

    /** The service's code. */
    public int code() {
        return code;
    }

    /** The sentence. */
    public String description(String detail) {
        return text.formatted(detail);
    }

    /** The shape of every error. */
    static ObjectNode body(int code, String description) {
        ObjectNode body = Json.object().put("code", code).put("description", description);
        body.set("data", Json.texts(List.of()));
        return body.put("source", "PartnerFD");
    }
}
