/** Invoices, their line items and what they sum up to. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.invoices;

import org.jspecify.annotations.NullMarked;
