/** What customers and subscriptions have used of Azure, and what that costs. */
@NullMarked
package dev.partnercenter.api.usage;

import org.jspecify.annotations.NullMarked;
