/** Pages of line items from bytes. */
@NullMarked
package dev.partnercenter.benchmarks.parse;

import org.jspecify.annotations.NullMarked;
