/** The administrator roles of a tenant. */
@NullMarked
package dev.partnercenter.model.roles;

import org.jspecify.annotations.NullMarked;
