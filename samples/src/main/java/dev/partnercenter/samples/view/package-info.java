/** What the commands show of the resources: rows for tables, and the same records as JSON. */
@NullMarked
package dev.partnercenter.samples.view;

import org.jspecify.annotations.NullMarked;
