/** The simulator through its socket, by the HTTP client of the JDK. */
package dev.partnercenter.simulator;
