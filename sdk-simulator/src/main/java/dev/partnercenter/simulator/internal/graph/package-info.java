/** Microsoft Graph: who may call, the shape of its answers and errors, its tables put together. */
@NullMarked
package dev.partnercenter.simulator.internal.graph;

import org.jspecify.annotations.NullMarked;
