/** Roles of a tenant and their members through Microsoft Graph. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.roles;

import org.jspecify.annotations.NullMarked;
