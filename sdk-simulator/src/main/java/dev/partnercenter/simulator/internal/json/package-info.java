/** JSON as the services read and write it. */
@NullMarked
package dev.partnercenter.simulator.internal.json;

import org.jspecify.annotations.NullMarked;
