package dev.partnercenter.durable.internal;

import java.time.Duration;

/**
 * What the user has set.
 *
 * @param owner the name under which entries are claimed
 * @param window how long after it was placed an order may be sent
 * @param quiet how long after the last checkout the sign of no order is believed
 * @param lease how long a claim lasts
 */
public record Rules(String owner, Duration window, Duration quiet, Duration lease) {}
