/** Carts and what comes of their checkout. */
@NullMarked
package dev.partnercenter.model.carts;

import org.jspecify.annotations.NullMarked;
