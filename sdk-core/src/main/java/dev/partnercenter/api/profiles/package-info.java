/** Profiles of the partner and of its customers. */
@NullMarked
package dev.partnercenter.api.profiles;

import org.jspecify.annotations.NullMarked;
