/** Subscriptions of a customer and what can be done with them. */
@NullMarked
package dev.partnercenter.api.subscriptions;

import org.jspecify.annotations.NullMarked;
