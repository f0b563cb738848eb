/** The way from options to a client: simulator or real service, credentials, confirmation. */
@NullMarked
package dev.partnercenter.samples.connect;

import org.jspecify.annotations.NullMarked;
