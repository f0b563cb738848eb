/** Records that a user of Jackson would write by hand. */
@NullMarked
package dev.partnercenter.benchmarks.model;

import org.jspecify.annotations.NullMarked;
