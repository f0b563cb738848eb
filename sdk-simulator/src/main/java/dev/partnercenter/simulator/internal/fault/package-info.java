/** Faults: which request they hit and what they do to its answer. */
@NullMarked
package dev.partnercenter.simulator.internal.fault;

import org.jspecify.annotations.NullMarked;
