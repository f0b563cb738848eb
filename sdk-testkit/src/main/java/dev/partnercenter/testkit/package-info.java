/** What the tests of all modules share. */
@NullMarked
package dev.partnercenter.testkit;

import org.jspecify.annotations.NullMarked;
