/** The partner's and the customers' profiles. */
@NullMarked
package dev.partnercenter.simulator.internal.partner.profiles;

import org.jspecify.annotations.NullMarked;
