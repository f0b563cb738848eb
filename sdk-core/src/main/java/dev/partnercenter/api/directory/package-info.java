/** The users, roles, groups and licenses of one tenant. */
@NullMarked
package dev.partnercenter.api.directory;

import org.jspecify.annotations.NullMarked;
