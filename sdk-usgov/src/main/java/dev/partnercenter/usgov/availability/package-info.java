/** Which operations of Partner Center exist in the US Government clouds. */
@NullMarked
package dev.partnercenter.usgov.availability;

import org.jspecify.annotations.NullMarked;
