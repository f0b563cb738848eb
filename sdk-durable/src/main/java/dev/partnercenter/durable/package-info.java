/**
 * Orders that survive a crash. {@link dev.partnercenter.durable.DurableOrders} places each order under a key of yours, writes
 * down every step before it is made, and after a crash, a lost answer or an outage finds out what happened before it does
 * anything again: never two orders for one key, and none is lost without a word.
 *
 * <p>{@link dev.partnercenter.durable.JdbcJournal} keeps the journal in one file or, for several machines together, in a
 * PostgreSQL database.
 */
@NullMarked
package dev.partnercenter.durable;

import org.jspecify.annotations.NullMarked;
