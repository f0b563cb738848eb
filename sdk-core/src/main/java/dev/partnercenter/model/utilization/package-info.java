/** How much of each Azure resource a subscription uses. */
@NullMarked
package dev.partnercenter.model.utilization;

import org.jspecify.annotations.NullMarked;
