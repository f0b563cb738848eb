/** The administrator roles of a tenant. */
@NullMarked
package dev.partnercenter.api.roles;

import org.jspecify.annotations.NullMarked;
