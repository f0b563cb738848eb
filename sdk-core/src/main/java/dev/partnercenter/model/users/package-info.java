/** The accounts of a tenant. */
@NullMarked
package dev.partnercenter.model.users;

import org.jspecify.annotations.NullMarked;
