/** What the commands write to: steps, tables, JSON, a progress bar. */
@NullMarked
package dev.partnercenter.samples.console;

import org.jspecify.annotations.NullMarked;
