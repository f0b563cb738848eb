/** The older catalogue: offers and their categories. */
@NullMarked
package dev.partnercenter.model.offers;

import org.jspecify.annotations.NullMarked;
