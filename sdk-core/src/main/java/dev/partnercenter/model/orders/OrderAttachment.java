package dev.partnercenter.model.orders;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an order, such as the purchase order of a tender.
 *
 * @param attachmentId the id of the file
 * @param fileName its name
 * @param sizeInKB its size in kilobytes
 * @param attachmentType what it is
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record OrderAttachment(
        @Nullable String attachmentId,
        @Nullable String fileName,
        @Nullable Integer sizeInKB,
        @Nullable String attachmentType,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static OrderAttachmentBuilder builder() {
        return new OrderAttachmentBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public OrderAttachmentBuilder toBuilder() {
        return new OrderAttachmentBuilder(this);
    }
}
