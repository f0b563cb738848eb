/** Not for applications: delegated admin relationships through Microsoft Graph. */
@NullMarked
package dev.partnercenter.usgov.internal.gdap;

import org.jspecify.annotations.NullMarked;
