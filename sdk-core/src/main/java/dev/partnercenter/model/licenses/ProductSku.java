package dev.partnercenter.model.licenses;

import dev.partnercenter.codegen.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product that a license is for. Docs page: license-resources.
 *
 * @param id the id of the product
 * @param name the name of the product; Microsoft Graph knows no other than the part number
 * @param skuPartNumber the part number, such as {@code ENTERPRISEPACK_GOV}
 * @param targetType whom it is for, {@code User} or {@code Company}
 * @param licenseGroupId the group of licenses it belongs to; Microsoft Graph has none
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record ProductSku(
        @Nullable String id,
        @Nullable String name,
        @Nullable String skuPartNumber,
        @Nullable String targetType,
        @Nullable LicenseGroupId licenseGroupId,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static ProductSkuBuilder builder() {
        return new ProductSkuBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public ProductSkuBuilder toBuilder() {
        return new ProductSkuBuilder(this);
    }
}
