/** The groups of a tenant. */
@NullMarked
package dev.partnercenter.api.groups;

import org.jspecify.annotations.NullMarked;
