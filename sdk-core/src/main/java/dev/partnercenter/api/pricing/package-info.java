/** The prices of Azure, price sheets, and the rates of exchange that go with them. */
@NullMarked
package dev.partnercenter.api.pricing;

import org.jspecify.annotations.NullMarked;
