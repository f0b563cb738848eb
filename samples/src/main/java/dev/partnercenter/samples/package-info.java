/** Command-line programs that show the SDK at work. */
@NullMarked
package dev.partnercenter.samples;

import org.jspecify.annotations.NullMarked;
