/** Carts and their checkout. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.carts;

import org.jspecify.annotations.NullMarked;
