/** The service for prices of the new commerce, which has a host, a token and errors of its own. */
@NullMarked
package dev.partnercenter.simulator.internal.pricing;

import org.jspecify.annotations.NullMarked;
