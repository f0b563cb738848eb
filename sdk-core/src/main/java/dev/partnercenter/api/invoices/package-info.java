/** The invoices of the partner, their line items and documents. */
@NullMarked
package dev.partnercenter.api.invoices;

import org.jspecify.annotations.NullMarked;
