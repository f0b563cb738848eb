/** The inside of the simulator; no API. */
@NullMarked
package dev.partnercenter.simulator.internal;

import org.jspecify.annotations.NullMarked;
