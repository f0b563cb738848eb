package dev.partnercenter.simulator.internal.partner.profiles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.state.Document;
import java.util.Map;

/** The partner's own profiles as they are at first. */
final class PartnerProfiles {

    private static final String COMPANY = "Tidewater Government Services";
    private static final String EMAIL = "office@" + TestIdentity.TENANT_DOMAIN;

    private PartnerProfiles() {}

    /** The profiles by the last segment of their path. */
    static Map<String, Document> initial() {
        return Map.of(
                "billing", billing(),
                "legalbusiness", legalBusiness(),
                "mpn", mpn(),
                "organization", organization(),
                "support", support());
    }

    private static Document billing() {
        ObjectNode content = Json.object().put("companyName", COMPANY);
        content.set("address", address());
        content.set("primaryContact", contact());
        content.put("purchaseOrderNumber", "")
                .put("taxId", "")
                .put("billingCurrency", "USD")
                .put("profileType", "billing_profile");
        return new Document("billing", "PartnerBillingProfile", content);
    }

    private static Document legalBusiness() {
        ObjectNode content = Json.object().put("companyName", COMPANY);
        content.set("address", address());
        content.set("primaryContact", contact());
        content.set("companyApproverAddress", address());
        content.put("companyApproverEmail", EMAIL)
                .put("vettingStatus", "authorized")
                .put("vettingSubStatus", "none")
                .put("profileType", "legal_business_profile");
        return new Document("legalbusiness", "PartnerLegalBusinessProfile", content);
    }

    private static Document mpn() {
        ObjectNode content = Json.object()
                .put("partnerName", COMPANY)
                .put("mpnId", TestIdentity.MPN_ID)
                .put("profileType", "mpn_profile");
        return new Document("mpn", "MpnProfile", content);
    }

    private static Document organization() {
        ObjectNode content = Json.object().put("id", TestIdentity.TENANT_ID).put("companyName", COMPANY);
        content.set("defaultAddress", address());
        content.put("tenantId", TestIdentity.TENANT_ID)
                .put("domain", TestIdentity.TENANT_DOMAIN)
                .put("email", EMAIL)
                .put("language", "en")
                .put("culture", "en-US")
                .put("profileType", "organization_profile");
        return new Document("organization", "OrganizationProfile", content);
    }

    private static Document support() {
        ObjectNode content = Json.object()
                .put("email", "help@" + TestIdentity.TENANT_DOMAIN)
                .put("telephone", "7575550142")
                .put("website", "www.tidewatergov.example")
                .put("profileType", "support_profile");
        return new Document("support", "PartnerSupportProfile", content);
    }

    private static ObjectNode address() {
        return Json.object()
                .put("country", "US")
                .put("city", "Norfolk")
                .put("state", "VA")
                .put("addressLine1", "1 Harbor Square")
                .put("postalCode", "23510")
                .put("firstName", "Dana")
                .put("lastName", "Whitlock")
                .put("phoneNumber", "7575550100");
    }

    private static ObjectNode contact() {
        return Json.object()
                .put("firstName", "Dana")
                .put("lastName", "Whitlock")
                .put("email", EMAIL)
                .put("phoneNumber", "7575550100");
    }
}
