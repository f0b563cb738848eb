/** Files of comma-separated values: read, and checked whole before anything is done. */
@NullMarked
package dev.partnercenter.samples.csv;

import org.jspecify.annotations.NullMarked;
