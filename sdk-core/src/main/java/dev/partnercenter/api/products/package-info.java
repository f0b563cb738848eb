/** Products, their SKUs and availabilities, the catalogue of the new commerce. */
@NullMarked
package dev.partnercenter.api.products;

import org.jspecify.annotations.NullMarked;
