/** Requests, answers and route tables, free of any server. */
@NullMarked
package dev.partnercenter.simulator.internal.http;

import org.jspecify.annotations.NullMarked;
