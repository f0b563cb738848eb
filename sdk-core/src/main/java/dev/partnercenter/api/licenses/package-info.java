/** The products of a tenant and their licenses. */
@NullMarked
package dev.partnercenter.api.licenses;

import org.jspecify.annotations.NullMarked;
