/** Customers of the partner. */
@NullMarked
package dev.partnercenter.api.customers;

import org.jspecify.annotations.NullMarked;
