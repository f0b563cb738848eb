/** Writes the builders of the models while sdk-core is compiled. */
@NullMarked
package dev.partnercenter.codegen;

import org.jspecify.annotations.NullMarked;
