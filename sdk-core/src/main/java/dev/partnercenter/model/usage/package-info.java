/** What customers and subscriptions use of Azure, and what that costs. */
@NullMarked
package dev.partnercenter.model.usage;

import org.jspecify.annotations.NullMarked;
