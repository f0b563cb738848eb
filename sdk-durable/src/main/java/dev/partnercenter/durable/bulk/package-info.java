/** The same work for many items: at a steady rate, with a result for each, and resumable. */
@NullMarked
package dev.partnercenter.durable.bulk;

import org.jspecify.annotations.NullMarked;
