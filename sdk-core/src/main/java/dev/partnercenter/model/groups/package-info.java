/** The groups of a tenant. */
@NullMarked
package dev.partnercenter.model.groups;

import org.jspecify.annotations.NullMarked;
