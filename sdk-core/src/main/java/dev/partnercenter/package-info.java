/** The client for Partner Center, and what every application of it touches first. */
@NullMarked
package dev.partnercenter;

import org.jspecify.annotations.NullMarked;
