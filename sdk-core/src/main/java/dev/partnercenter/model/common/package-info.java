/** What resources of several areas are made of: links, attributes, addresses. */
@NullMarked
package dev.partnercenter.model.common;

import org.jspecify.annotations.NullMarked;
