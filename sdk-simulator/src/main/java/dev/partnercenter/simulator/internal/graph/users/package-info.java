/** Users of a tenant through Microsoft Graph. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.users;

import org.jspecify.annotations.NullMarked;
