/** The socket from inside. */
package dev.partnercenter.simulator.internal.server;
