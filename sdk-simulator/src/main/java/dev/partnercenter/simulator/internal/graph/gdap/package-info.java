/** Granular delegated administration: relationships with customers and what hangs on them. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.gdap;

import org.jspecify.annotations.NullMarked;
