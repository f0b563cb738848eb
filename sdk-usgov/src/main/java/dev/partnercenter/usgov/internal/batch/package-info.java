/** Not for applications: many requests to Microsoft Graph in few. */
@NullMarked
package dev.partnercenter.usgov.internal.batch;

import org.jspecify.annotations.NullMarked;
