/** The prices of Azure. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.ratecards;

import org.jspecify.annotations.NullMarked;
