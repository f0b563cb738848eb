/** The US Government clouds. */
@NullMarked
package dev.partnercenter.usgov;

import org.jspecify.annotations.NullMarked;
