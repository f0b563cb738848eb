package dev.partnercenter.benchmarks.calls;

import java.math.BigDecimal;

/**
 * What is left of a walk: little, so that the walk costs what the pages cost.
 *
 * @param items how many line items were seen
 * @param subtotal the sum of their subtotals
 */
public record Walked(int items, BigDecimal subtotal) {}
