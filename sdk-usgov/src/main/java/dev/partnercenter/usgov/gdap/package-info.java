/**
 * Granular delegated admin privileges (GDAP): what the partner may do in the tenants of its customers, and who of it.
 */
@NullMarked
package dev.partnercenter.usgov.gdap;

import org.jspecify.annotations.NullMarked;
