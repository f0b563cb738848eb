/** What Microsoft bills to the partner: invoices, their line items, and the balance of the account. */
@NullMarked
package dev.partnercenter.model.invoices;

import org.jspecify.annotations.NullMarked;
