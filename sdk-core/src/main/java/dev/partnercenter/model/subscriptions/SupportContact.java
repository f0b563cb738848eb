package dev.partnercenter.model.subscriptions;

import dev.partnercenter.codegen.Model;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reseller whom a customer turns to about a subscription. Docs page: subscription-resources.
 *
 * @param supportTenantId the reseller's tenant id
 * @param supportMpnId the reseller's id (MPN or PartnerID)
 * @param name the reseller's name
 * @param links the contact itself
 * @param attributes the type of the resource
 * @param additionalProperties the properties that this SDK does not know, by name
 */
@Model
public record SupportContact(
        @Nullable String supportTenantId,
        @Nullable String supportMpnId,
        @Nullable String name,
        @Nullable ResourceLinks links,
        @Nullable ResourceAttributes attributes,
        Map<String, Object> additionalProperties) {

    /**
     * Starts an empty one.
     *
     * @return a builder
     */
    public static SupportContactBuilder builder() {
        return new SupportContactBuilder();
    }

    /**
     * Starts from this one.
     *
     * @return a builder that holds all of it, known or not
     */
    public SupportContactBuilder toBuilder() {
        return new SupportContactBuilder(this);
    }
}
