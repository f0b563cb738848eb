package dev.partnercenter.simulator.internal.partner.usage;

import dev.partnercenter.simulator.internal.azure.AzureUsage;
import dev.partnercenter.simulator.internal.partner.catalog.CatalogItem.Kind;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.SubscriptionRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** What a customer has spent on Azure in the billing period that is running. */
record CustomerUsage(CustomerAccount customer, BigDecimal cost, Period period) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static CustomerUsage of(CustomerAccount customer, Period period) {
        BigDecimal cost = azure(customer).stream()
                .map(subscription -> AzureUsage.of(subscription, period.now()).cost(period.start(), period.now()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CustomerUsage(customer, cost, period);
    }

    /** The customer's subscriptions that are billed by use. */
    static List<SubscriptionRecord> azure(CustomerAccount customer) {
        return customer.subscriptions().values().stream()
                .filter(subscription -> subscription.item().kind() == Kind.USAGE)
                .toList();
    }

    /** How much of the budget is spent; nothing where there is none. */
    BigDecimal percentUsed() {
        return customer.usageBudget()
                .filter(budget -> budget.signum() > 0)
                .map(budget -> cost.multiply(HUNDRED).divide(budget, 2, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }

    boolean overBudget() {
        return customer.usageBudget()
                .filter(budget -> cost.compareTo(budget) > 0)
                .isPresent();
    }

    /** Whether it will be over at the end of the period, if it goes on like this. */
    boolean trendingOver() {
        long elapsed =
                Math.max(1, Duration.between(period.start(), period.now()).toHours());
        long whole = Duration.between(period.start(), period.end()).toHours();
        BigDecimal expected =
                cost.multiply(BigDecimal.valueOf(whole)).divide(BigDecimal.valueOf(elapsed), RoundingMode.HALF_UP);
        return !overBudget()
                && customer.usageBudget()
                        .filter(budget -> expected.compareTo(budget) > 0)
                        .isPresent();
    }
}
