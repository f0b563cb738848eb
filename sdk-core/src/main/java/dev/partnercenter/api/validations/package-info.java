/** Checks of addresses, countries and accounts. */
@NullMarked
package dev.partnercenter.api.validations;

import org.jspecify.annotations.NullMarked;
