/** The tokens of JSON documents, as places in the bytes of the document: nothing is copied to find them. */
@NullMarked
package dev.partnercenter.internal.json.tokens;

import org.jspecify.annotations.NullMarked;
