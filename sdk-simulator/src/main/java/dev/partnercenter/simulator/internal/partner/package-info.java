/** Partner Center: tokens, headers, errors and the table of all its routes. */
@NullMarked
package dev.partnercenter.simulator.internal.partner;

import org.jspecify.annotations.NullMarked;
