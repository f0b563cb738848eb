/** Not for applications: clock and deadline, shared by the internal packages. */
@NullMarked
package dev.partnercenter.internal;

import org.jspecify.annotations.NullMarked;
