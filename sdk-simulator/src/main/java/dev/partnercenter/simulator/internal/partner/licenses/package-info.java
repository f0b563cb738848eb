/** Licences of customers and their users. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.licenses;

import org.jspecify.annotations.NullMarked;
