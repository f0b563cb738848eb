/** The exceptions of the client, one unchecked tree. */
@NullMarked
package dev.partnercenter.error;

import org.jspecify.annotations.NullMarked;
