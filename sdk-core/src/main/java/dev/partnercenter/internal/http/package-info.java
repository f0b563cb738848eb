/** Not for applications: the way of one call, from the operation to the socket and back. */
@NullMarked
package dev.partnercenter.internal.http;

import org.jspecify.annotations.NullMarked;
