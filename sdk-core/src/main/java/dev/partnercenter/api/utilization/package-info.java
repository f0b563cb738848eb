/** How much of each Azure resource a subscription has used, without prices. */
@NullMarked
package dev.partnercenter.api.utilization;

import org.jspecify.annotations.NullMarked;
