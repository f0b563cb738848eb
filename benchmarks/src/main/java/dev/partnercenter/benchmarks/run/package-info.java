/** Runs the measurements in rounds. */
@NullMarked
package dev.partnercenter.benchmarks.run;

import org.jspecify.annotations.NullMarked;
