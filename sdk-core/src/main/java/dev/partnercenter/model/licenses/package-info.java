/** What users can be given and have been given. */
@NullMarked
package dev.partnercenter.model.licenses;

import org.jspecify.annotations.NullMarked;
