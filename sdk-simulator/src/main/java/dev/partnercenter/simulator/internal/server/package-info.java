/** The socket: MockWebServer, addressing, recording. */
@NullMarked
package dev.partnercenter.simulator.internal.server;

import org.jspecify.annotations.NullMarked;
