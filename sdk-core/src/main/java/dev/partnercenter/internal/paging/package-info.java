/** Not for applications: how collections are walked. */
@NullMarked
package dev.partnercenter.internal.paging;

import org.jspecify.annotations.NullMarked;
