/** The accounts of a tenant. */
@NullMarked
package dev.partnercenter.api.users;

import org.jspecify.annotations.NullMarked;
