package dev.partnercenter.model.utilization;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which instance used a resource of Azure. Docs page: azure-utilization-record-resources.
 *
 * @param resourceUri the path of the instance in Azure, with its resource group
 * @param location the region in which it ran
 * @param partNumber the part number of a product of the marketplace; often an empty text
 * @param orderNumber the order number of a product of the marketplace; often an empty text
 * @param tags the tags that the customer gave it
 * @param additionalInfo further details by name
 * @param attributes the type of the resource; rarely sent
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record AzureInstanceData(
        @Nullable String resourceUri,
        @Nullable String location,
        @Nullable String partNumber,
        @Nullable String orderNumber,
        Map<String, String> tags,
        Map<String, Object> additionalInfo,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static AzureInstanceDataBuilder builder() {
        return new AzureInstanceDataBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public AzureInstanceDataBuilder toBuilder() {
        return new AzureInstanceDataBuilder(this);
    }
}
