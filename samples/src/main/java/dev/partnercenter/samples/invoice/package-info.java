/** What 'reconcile' knows of invoices: their documents, charges and totals. */
@NullMarked
package dev.partnercenter.samples.invoice;

import org.jspecify.annotations.NullMarked;
