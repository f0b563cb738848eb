package dev.partnercenter.simulator.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The spelling of property names. Clients send {@code CompanyProfile} as well as {@code companyProfile} and the service
 * answers with the latter. Names that are not listed here are unknown to the simulator and keep the spelling they came
 * with.
 */
final class PropertyNames {

    private static final Map<String, String> KNOWN = Arrays.stream("""
                    id commerceId companyProfile billingProfile relationshipToPartner allowDelegatedAccess userCredentials
                    customDomains associatedPartnerId links attributes etag objectType self next previous uri method headers
                    tenantId domain companyName organizationRegistrationNumber address email firstName lastName middleName
                    culture language defaultAddress country region city state addressLine1 addressLine2 postalCode phoneNumber
                    applicationId displayName applicationGrants enterpriseApplicationId scope
                    verifiedDomainName domainFederationSettings authenticationType capability isDefault isInitial name
                    rootDomain status verificationMethod
                    field value operator
                    creationTimestamp lastModifiedTimestamp expirationTimestamp lastModifiedUser lineItems catalogItemId
                    friendlyName quantity currencyCode billingCycle termDuration participants provisioningContext orderGroup
                    addonItems error renewsTo promotionId
                    alternateId referenceCustomerId transactionType currencySymbol creationDate lineItemNumber offerId
                    subscriptionId parentSubscriptionId partnerIdOnRecord additionalPartnerIdsOnRecord
                    entitlementId offerName unitType effectiveStartDate commitmentEndDate autoRenewEnabled billingType
                    hasPurchasableAddons isTrial isMicrosoftProduct publisherName actions partnerId suspensionReasons
                    contractType refundOptions orderId renewalTermDuration scheduledNextTermInstructions customTermEndDate
                    supportTenantId supportMpnId targetOffer upgradeType isEligible upgradeErrors targetOfferId
                    cancellationReason azureEntitlementId type overageEnabled
                    operationId fromCatalogItemId fromSubscriptionId toCatalogItemId toSubscriptionId transitionType events
                    targetItems inventoryContext productId skuId isRestricted restrictions
                    primaryContact purchaseOrderNumber taxId billingCurrency profileType companyApproverAddress
                    companyApproverEmail vettingStatus vettingSubStatus telephone website mpnId partnerName
                    usageLocation userPrincipalName passwordProfile password forceChangePassword immutableId roleId
                    licensesToAssign licensesToRemove licenseWarnings excludedPlans
                    amount
                    """.trim().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    /** Properties that hold a map with the client's own keys. */
    private static final Set<String> MAPS = Set.of("provisioningContext", "inventoryContext");

    private PropertyNames() {}

    static ObjectNode canonical(ObjectNode object) {
        ObjectNode result = Json.object();
        object.properties().forEach(property -> {
            String name = KNOWN.getOrDefault(property.getKey().toLowerCase(Locale.ROOT), property.getKey());
            result.set(name, MAPS.contains(name) ? property.getValue() : canonical(property.getValue()));
        });
        return result;
    }

    private static JsonNode canonical(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return canonical(object);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode result = Json.array();
            array.forEach(item -> result.add(canonical(item)));
            return result;
        }
        return value;
    }
}
