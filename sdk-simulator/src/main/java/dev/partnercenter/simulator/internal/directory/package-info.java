/** What Entra ID keeps of a tenant: the same for Microsoft Graph and for Partner Center. */
@NullMarked
package dev.partnercenter.simulator.internal.directory;

import org.jspecify.annotations.NullMarked;
