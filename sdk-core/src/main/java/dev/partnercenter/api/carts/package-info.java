/** Carts and their checkout. */
@NullMarked
package dev.partnercenter.api.carts;

import org.jspecify.annotations.NullMarked;
