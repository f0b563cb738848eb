/** Domains and whether they are taken. */
@NullMarked
package dev.partnercenter.api.domains;

import org.jspecify.annotations.NullMarked;
