/**
 * For modules of this SDK that add clouds to the client, not for applications. May change with every release, together
 * with those modules.
 */
@NullMarked
package dev.partnercenter.spi;

import org.jspecify.annotations.NullMarked;
