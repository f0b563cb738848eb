/** Not for applications: requests by the Graph SDK, sent by the client's engine. */
@NullMarked
package dev.partnercenter.usgov.internal.graph;

import org.jspecify.annotations.NullMarked;
