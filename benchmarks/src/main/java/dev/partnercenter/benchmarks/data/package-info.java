/** The bodies that are served and parsed. */
@NullMarked
package dev.partnercenter.benchmarks.data;

import org.jspecify.annotations.NullMarked;
