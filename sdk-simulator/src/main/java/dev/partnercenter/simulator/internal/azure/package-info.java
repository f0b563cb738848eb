/** What Azure is made of here: meters, their prices, and how much is used of them. */
@NullMarked
package dev.partnercenter.simulator.internal.azure;

import org.jspecify.annotations.NullMarked;
