/** How a durable order is worked on. Not for applications. */
@NullMarked
package dev.partnercenter.durable.internal;

import org.jspecify.annotations.NullMarked;
