/** Subscriptions and what can be done with them. */
@NullMarked
package dev.partnercenter.model.subscriptions;

import org.jspecify.annotations.NullMarked;
