/** Measures the SDK against OkHttp and Jackson used by hand. */
@NullMarked
package dev.partnercenter.benchmarks;

import org.jspecify.annotations.NullMarked;
