/** Checks of addresses, countries and customers. */
@NullMarked
package dev.partnercenter.model.validations;

import org.jspecify.annotations.NullMarked;
