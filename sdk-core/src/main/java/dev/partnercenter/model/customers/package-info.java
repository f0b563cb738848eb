/** Customers of the partner and their profiles. */
@NullMarked
package dev.partnercenter.model.customers;

import org.jspecify.annotations.NullMarked;
