/** Profiles of the partner. */
@NullMarked
package dev.partnercenter.model.profiles;

import org.jspecify.annotations.NullMarked;
