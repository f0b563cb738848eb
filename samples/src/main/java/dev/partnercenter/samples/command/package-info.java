/** The commands: one class each, for users of the SDK to copy from. */
@NullMarked
package dev.partnercenter.samples.command;

import org.jspecify.annotations.NullMarked;
