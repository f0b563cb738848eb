/** Reads and writes JSON: records that keep what they do not know, and plain JDK trees. */
@NullMarked
package dev.partnercenter.internal.json;

import org.jspecify.annotations.NullMarked;
