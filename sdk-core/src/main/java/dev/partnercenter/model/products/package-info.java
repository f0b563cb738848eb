/** The catalogue: products, SKUs, availabilities and inventory. */
@NullMarked
package dev.partnercenter.model.products;

import org.jspecify.annotations.NullMarked;
