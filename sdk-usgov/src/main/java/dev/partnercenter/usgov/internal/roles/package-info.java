/** Not for applications: administrator roles through Microsoft Graph. */
@NullMarked
package dev.partnercenter.usgov.internal.roles;

import org.jspecify.annotations.NullMarked;
