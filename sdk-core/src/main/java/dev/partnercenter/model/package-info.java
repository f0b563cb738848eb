/** What all models have in common. */
@NullMarked
package dev.partnercenter.model;

import org.jspecify.annotations.NullMarked;
