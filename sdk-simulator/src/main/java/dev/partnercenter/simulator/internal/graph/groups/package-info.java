/** Groups of a tenant and their members through Microsoft Graph. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.groups;

import org.jspecify.annotations.NullMarked;
