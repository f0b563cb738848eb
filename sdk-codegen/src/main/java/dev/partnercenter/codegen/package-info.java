/** Writes the builders and shapes of the model records while the SDK is compiled; nothing of it reaches users. */
@NullMarked
package dev.partnercenter.codegen;

import org.jspecify.annotations.NullMarked;
