/** Customers, their domains, consents and validations. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.customers;

import org.jspecify.annotations.NullMarked;
