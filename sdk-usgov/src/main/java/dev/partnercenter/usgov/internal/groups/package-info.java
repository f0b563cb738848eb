/** Not for applications: groups through Microsoft Graph. */
@NullMarked
package dev.partnercenter.usgov.internal.groups;

import org.jspecify.annotations.NullMarked;
