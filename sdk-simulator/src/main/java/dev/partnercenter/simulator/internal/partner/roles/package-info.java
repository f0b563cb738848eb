/** Directory roles of customers' users. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.roles;

import org.jspecify.annotations.NullMarked;
