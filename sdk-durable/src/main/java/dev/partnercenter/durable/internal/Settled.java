package dev.partnercenter.durable.internal;

import dev.partnercenter.durable.JournalEntry;

/**
 * An entry after it was worked on.
 *
 * @param entry how it stands
 * @param reached whether Partner Center could be reached
 */
public record Settled(JournalEntry entry, boolean reached) {}
