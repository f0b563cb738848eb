/** Domains of customers. */
@NullMarked
package dev.partnercenter.model.domains;

import org.jspecify.annotations.NullMarked;
