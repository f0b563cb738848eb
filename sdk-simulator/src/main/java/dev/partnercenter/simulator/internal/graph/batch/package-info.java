/** Several requests to Microsoft Graph in one. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.batch;

import org.jspecify.annotations.NullMarked;
