/** The prices of Azure. */
@NullMarked
package dev.partnercenter.model.pricing;

import org.jspecify.annotations.NullMarked;
