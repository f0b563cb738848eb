/** Not for applications: the token cache and Entra, with MSAL4J as the protocol engine. */
@NullMarked
package dev.partnercenter.internal.auth;

import org.jspecify.annotations.NullMarked;
