/** User accounts of customers. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.users;

import org.jspecify.annotations.NullMarked;
