/** How the journal lies in a database. Not for applications. */
@NullMarked
package dev.partnercenter.durable.internal.jdbc;

import org.jspecify.annotations.NullMarked;
