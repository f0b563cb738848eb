/** The token endpoints of Entra ID. */
@NullMarked
package dev.partnercenter.simulator.internal.entra;

import org.jspecify.annotations.NullMarked;
