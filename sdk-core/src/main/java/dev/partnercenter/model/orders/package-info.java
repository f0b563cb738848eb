/** Orders, their items, provisioning and attachments. */
@NullMarked
package dev.partnercenter.model.orders;

import org.jspecify.annotations.NullMarked;
