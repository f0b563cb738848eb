package dev.partnercenter.simulator.internal.partner.carts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Route;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.Links;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.Document;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Carts: put together, changed, checked out once, gone after a while. */
public final class CartRoutes {

    private static final String ORDERED = "Ordered";
    private static final List<String> OF_THE_SERVICE =
            List.of("id", "status", "creationTimestamp", "expirationTimestamp");

    private final World world;
    private final CartLines lines;
    private final Checkout checkout;
    private final Duration lifetime;
    private final boolean buysAgain;

    /** Keeps carts, and what was bought of them. */
    public CartRoutes(World world, CartLines lines, Checkout checkout, Settings settings) {
        this.world = world;
        this.lines = lines;
        this.checkout = checkout;
        this.lifetime = settings.cartLifetime();
        this.buysAgain = settings.checkoutBuysAgain();
    }

    /** The table. */
    public List<Route> routes() {
        String path = "/v1/customers/{customerId}/carts";
        return List.of(
                Route.post("create-a-cart", path, this::create),
                Route.get("sdk-get-cart", path + "/{cartId}", this::get),
                Route.put("update-a-cart", path + "/{cartId}", this::update),
                Route.post("checkout-a-cart", path + "/{cartId}/checkout", this::checkOut)
                        .withReplay());
    }

    private Answer create(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        String id = UUID.randomUUID().toString();
        ObjectNode content = lines.of(customer, call.json());
        content.put("id", id)
                .put("creationTimestamp", call.now().toString())
                .put("expirationTimestamp", call.now().plus(lifetime).toString())
                .put("status", "Active");
        Document cart = new Document(id, "Cart", modified(content, call.now()));
        customer.carts().put(CustomerAccount.key(id), cart);
        return Answer.created(json(customer, cart));
    }

    private Answer get(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        return Answer.ok(json(customer, cart(call, customer)));
    }

    private Answer update(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        Document cart = cart(call, customer);
        requireOpen(cart);
        ObjectNode sent = lines.of(customer, call.json());
        cart.replace(modified(sent, call.now()), OF_THE_SERVICE);
        return Answer.created(json(customer, cart));
    }

    private Answer checkOut(Call call) {
        CustomerAccount customer = world.customer(call.argument("customerId"));
        Document cart = cart(call, customer);
        if (!buysAgain) {
            requireOpen(cart);
        }
        ObjectNode result = checkout.of(customer, cart, call.now());
        cart.content().put("status", ORDERED);
        return Answer.created(result);
    }

    private static ObjectNode modified(ObjectNode content, Instant now) {
        return content.put("lastModifiedTimestamp", now.toString()).put("lastModifiedUser", TestIdentity.USER_ID);
    }

    private static Document cart(Call call, CustomerAccount customer) {
        String id = call.argument("cartId");
        Document cart = customer.carts().get(CustomerAccount.key(id));
        if (cart == null || !call.now().isBefore(Instant.parse(Json.text(cart.content(), "expirationTimestamp", "")))) {
            throw PartnerError.CART_NOT_FOUND.because(id);
        }
        return cart;
    }

    private static void requireOpen(Document cart) {
        if (ORDERED.equals(Json.text(cart.content(), "status"))) {
            throw PartnerError.CART_ALREADY_SUBMITTED.because(cart.id());
        }
    }

    private static ObjectNode json(CustomerAccount customer, Document cart) {
        ObjectNode json = cart.content().deepCopy();
        json.set("links", Links.self(customer.path() + "/carts/" + cart.id()));
        return Links.typed(json, "Cart");
    }
}
