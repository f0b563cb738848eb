/** Offers and offer categories, the catalogue of licence-based and Azure subscriptions. */
@NullMarked
package dev.partnercenter.api.offers;

import org.jspecify.annotations.NullMarked;
