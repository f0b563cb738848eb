package dev.partnercenter.simulator;

import java.util.Map;

/** Bodies that tests send. */
final class Requests {

    static final String AZURE = TestCatalog.AZURE_GOVERNMENT;
    static final String G3 = TestCatalog.PRODUCTIVITY_G3;
    static final String G5 = TestCatalog.PRODUCTIVITY_G5;
    static final String TRIAL = TestCatalog.PRODUCTIVITY_TRIAL;
    static final String ADD_ON = TestCatalog.CONFERENCING_ADD_ON;
    static final String ANALYTICS = TestCatalog.ANALYTICS;
    static final String RESERVATION = TestCatalog.RESERVATION_ONE_YEAR;

    private Requests() {}

    /** A customer that holds. */
    static String customer(String domain, String companyName) {
        return """
                {"companyProfile": {"domain": "%s"},
                 "billingProfile": {"culture": "en-US", "language": "en", "email": "dana.whitlock@%s",
                   "companyName": "%s",
                   "defaultAddress": {"firstName": "Dana", "lastName": "Whitlock", "addressLine1": "12 Pier Road",
                     "city": "Norfolk", "state": "VA", "postalCode": "23510", "country": "US"}}}
                """.formatted(domain, domain, companyName);
    }

    /** A user as Microsoft Graph takes it; the display name is what is before the at sign. */
    static String user(String userPrincipalName) {
        String name = userPrincipalName.substring(0, userPrincipalName.indexOf('@'));
        return """
                {"accountEnabled": true, "displayName": "%s", "mailNickname": "%s", "userPrincipalName": "%s",
                 "usageLocation": "US",
                 "passwordProfile": {"password": "canary-Oyster-Bay-41", "forceChangePasswordNextSignIn": true}}
                """.formatted(name, name, userPrincipalName);
    }

    /** A user as Partner Center takes it. */
    static String partnerCenterUser(String userPrincipalName) {
        return """
                {"UserPrincipalName": "%s", "DisplayName": "Lee Osei", "FirstName": "Lee", "LastName": "Osei",
                 "UsageLocation": "US", "Attributes": {"ObjectType": "CustomerUser"},
                 "PasswordProfile": {"Password": "canary-Oyster-Bay-41", "ForceChangePassword": true}}
                """.formatted(userPrincipalName);
    }

    /** A cart with one line. */
    static String cart(String catalogItemId, int quantity) {
        return """
                {"lineItems": [{"id": 0, "catalogItemId": "%s", "quantity": %d, "billingCycle": "monthly"}]}
                """.formatted(catalogItemId, quantity);
    }

    /** An order with one line. */
    static String order(String offerId, int quantity) {
        return """
                {"billingCycle": "monthly",
                 "lineItems": [{"lineItemNumber": 0, "offerId": "%s", "quantity": %d}]}
                """.formatted(offerId, quantity);
    }

    /** The form of a token request with a secret. */
    static Map<String, String> secret() {
        return Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                TestIdentity.CLIENT_ID,
                "client_secret",
                TestIdentity.CLIENT_SECRET,
                "scope",
                TestIdentity.PARTNER_CENTER_RESOURCE + "/.default");
    }
}
