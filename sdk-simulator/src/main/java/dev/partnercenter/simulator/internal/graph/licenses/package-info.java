/** Licences of a tenant and of its users through Microsoft Graph. */
@NullMarked
package dev.partnercenter.simulator.internal.graph.licenses;

import org.jspecify.annotations.NullMarked;
