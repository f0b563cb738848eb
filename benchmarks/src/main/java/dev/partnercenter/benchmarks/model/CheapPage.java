package dev.partnercenter.benchmarks.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of line items in the types that are cheapest to read.
 *
 * @param items the items of this page
 * @param continuationToken what to ask for the next page with
 */
public record CheapPage(List<CheapLineItem> items, @Nullable String continuationToken) {}
