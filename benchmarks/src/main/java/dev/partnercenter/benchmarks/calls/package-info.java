/** Calls over HTTP: one at a time, by many threads, and walks over many pages. */
@NullMarked
package dev.partnercenter.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
