/** Granular delegated admin privileges (GDAP): what partners may do in the tenants of their customers. */
@NullMarked
package dev.partnercenter.model.delegatedadmin;

import org.jspecify.annotations.NullMarked;
