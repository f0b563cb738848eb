/** Credentials, access tokens and the store of refresh tokens. */
@NullMarked
package dev.partnercenter.auth;

import org.jspecify.annotations.NullMarked;
