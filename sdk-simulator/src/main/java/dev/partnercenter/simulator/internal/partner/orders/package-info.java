/** Orders, their provisioning and attachments. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.orders;

import org.jspecify.annotations.NullMarked;
