/** Orders that survive a crash, and many calls at once. */
@NullMarked
package dev.partnercenter.durable;

import org.jspecify.annotations.NullMarked;
