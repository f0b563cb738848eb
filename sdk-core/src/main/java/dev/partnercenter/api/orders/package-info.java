/** Orders of a customer. */
@NullMarked
package dev.partnercenter.api.orders;

import org.jspecify.annotations.NullMarked;
