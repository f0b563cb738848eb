/** Not for applications: products and licenses through Microsoft Graph. */
@NullMarked
package dev.partnercenter.usgov.internal.licenses;

import org.jspecify.annotations.NullMarked;
