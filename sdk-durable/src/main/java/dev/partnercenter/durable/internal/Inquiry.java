package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.Journal;
import dev.partnercenter.durable.JournalEntry;
import dev.partnercenter.error.CallInterruptedException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.model.carts.Cart;
import dev.partnercenter.model.carts.CartStatus;
import java.util.List;

/**
 * Asks Partner Center what came of a checkout: the cart first, which knows whether it was ordered, and then the orders. Reads
 * only.
 */
public final class Inquiry {
    /** The service's code for a cart that does not exist, or no more. */
    private static final String NO_SUCH_CART = "800008";

    private final PartnerCalls calls;
    private final OrderSearch orders;

    /** Asks through these calls; the journal says which orders belong to others. */
    public Inquiry(PartnerCalls calls, Journal journal) {
        this.calls = calls;
        this.orders = new OrderSearch(calls, journal);
    }

    Finding ask(JournalEntry entry) {
        Cart cart;
        try {
            cart = calls.cart(entry);
        } catch (CallInterruptedException interrupted) {
            throw interrupted;
        } catch (OperationNotAvailableException | ForbiddenException hidden) {
            return askOrders(entry, "the cart cannot be read (" + hidden.getMessage() + ")", true);
        } catch (ServiceException answer) {
            return switch (answer.status()) {
                case 404 ->
                    NO_SUCH_CART.equals(answer.code())
                            ? askOrders(entry, "the cart is gone", false)
                            : askOrders(entry, "the cart cannot be read (" + answer.getMessage() + ")", true);
                case 405, 501 -> askOrders(entry, "the cart cannot be read (" + answer.getMessage() + ")", true);
                default -> new Finding.Unreachable(String.valueOf(answer.getMessage()));
            };
        } catch (PartnerCenterException failure) {
            return new Finding.Unreachable(String.valueOf(failure.getMessage()));
        }
        if (CartStatus.ACTIVE.equals(cart.status())) {
            return new Finding.NotOrdered("the cart is still open", true);
        }
        return CartStatus.ORDERED.equals(cart.status())
                ? ordered(entry)
                : askOrders(entry, "the cart has the status " + cart.status(), false);
    }

    /** The cart was ordered, so what the orders say is about their ids alone. */
    private Finding ordered(JournalEntry entry) {
        OrderSearch.Result result = orders.search(entry);
        if (result instanceof OrderSearch.Result.Found found) {
            return new Finding.Ordered(found.orderIds(), null);
        }
        if (result instanceof OrderSearch.Result.Unreachable unreachable) {
            return new Finding.Unreachable(unreachable.why());
        }
        return new Finding.Ordered(
                List.of(), "the cart says that it was ordered; its orders are not known: " + say(result));
    }

    private Finding askOrders(JournalEntry entry, String cart, boolean mayBeOpen) {
        OrderSearch.Result result = orders.search(entry);
        if (result instanceof OrderSearch.Result.Found found) {
            return new Finding.Ordered(
                    found.orderIds(), cart + ", but the customer has orders since then for just what was in it");
        }
        if (result instanceof OrderSearch.Result.Unreachable unreachable) {
            return new Finding.Unreachable(unreachable.why());
        }
        String evidence = cart + "; " + say(result);
        return result instanceof OrderSearch.Result.None && mayBeOpen
                ? new Finding.NotOrdered(evidence, false)
                : new Finding.Unclear(evidence);
    }

    private static String say(OrderSearch.Result result) {
        if (result instanceof OrderSearch.Result.Several several) {
            return "orders since then with such items: " + String.join(", ", several.orderIds()) + "; " + several.why();
        }
        if (result instanceof OrderSearch.Result.Hidden hidden) {
            return "the orders cannot be listed (" + hidden.why() + ")";
        }
        return "the customer has no order since then with such items";
    }
}
