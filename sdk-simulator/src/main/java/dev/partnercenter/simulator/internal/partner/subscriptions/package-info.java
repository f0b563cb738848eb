/** Subscriptions and everything under them. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.subscriptions;

import org.jspecify.annotations.NullMarked;
