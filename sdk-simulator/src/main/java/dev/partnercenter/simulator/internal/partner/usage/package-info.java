/** What customers use of Azure, what that costs, and what they mean to spend. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.usage;

import org.jspecify.annotations.NullMarked;
