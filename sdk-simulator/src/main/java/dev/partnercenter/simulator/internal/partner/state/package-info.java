/** What Partner Center remembers. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.state;

import org.jspecify.annotations.NullMarked;
