/** From measurements to the table. */
@NullMarked
package dev.partnercenter.benchmarks.report;

import org.jspecify.annotations.NullMarked;
