package dev.partnercenter.durable;

import java.util.List;

/**
 * What one run of {@link DurableOrders#recover()} has brought.
 *
 * @param outcomes the orders it worked on, whatever came of them; those that still are {@link OrderState#OPEN} say why
 * @param leftOpen how many it left alone: another machine has them, or the service could not be reached any more
 */
public record Recovery(List<OrderOutcome> outcomes, int leftOpen) {
    /** Copies the list. */
    public Recovery {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Counts.
     *
     * @param state a state
     * @return how many of the outcomes are in it
     */
    public long count(OrderState state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }

    /** {@return whether nothing is left open} */
    public boolean isComplete() {
        return leftOpen == 0 && count(OrderState.OPEN) == 0;
    }
}
