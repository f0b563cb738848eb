/** What can be bought: offers, products, inventory. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.catalog;

import org.jspecify.annotations.NullMarked;
