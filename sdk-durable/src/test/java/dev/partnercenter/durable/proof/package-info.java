/**
 * The proof that no order is placed twice and none is lost: programs that order, killed at random, against a simulator in a
 * process of its own that fails at random.
 */
package dev.partnercenter.durable.proof;
