/** Programs that are measured as a whole, each in a JVM of its own. */
@NullMarked
package dev.partnercenter.benchmarks.program;

import org.jspecify.annotations.NullMarked;
