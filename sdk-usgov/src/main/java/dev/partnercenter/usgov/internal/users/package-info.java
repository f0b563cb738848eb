/** Not for applications: user accounts through Microsoft Graph. */
@NullMarked
package dev.partnercenter.usgov.internal.users;

import org.jspecify.annotations.NullMarked;
