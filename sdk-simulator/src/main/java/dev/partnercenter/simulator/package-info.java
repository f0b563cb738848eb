/** A Partner Center that runs in this process or as a program of its own. */
@NullMarked
package dev.partnercenter.simulator;

import org.jspecify.annotations.NullMarked;
