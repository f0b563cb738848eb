/** Files of comma-separated values: checked whole before anything is done by one, and shown when they are complete. */
@NullMarked
package dev.partnercenter.samples.csv;

import org.jspecify.annotations.NullMarked;
