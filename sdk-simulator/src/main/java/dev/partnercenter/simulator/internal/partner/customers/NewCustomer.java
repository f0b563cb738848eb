package dev.partnercenter.simulator.internal.partner.customers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnercenter.simulator.internal.json.Json;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import dev.partnercenter.simulator.internal.partner.catalog.Markets;
import dev.partnercenter.simulator.internal.partner.state.CustomerAccount;
import dev.partnercenter.simulator.internal.partner.state.Document;
import dev.partnercenter.simulator.internal.partner.state.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a customer out of what a partner sent, when it holds. */
final class NewCustomer {

    private static final Pattern DOMAIN = Pattern.compile(
            "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", Pattern.CASE_INSENSITIVE);

    private static final List<String> OF_THE_SERVICE = List.of(
            "id",
            "commerceId",
            "companyProfile",
            "billingProfile",
            "userCredentials",
            "customDomains",
            "links",
            "attributes",
            "relationshipToPartner",
            "allowDelegatedAccess");

    private final World world;
    private final Markets markets;

    NewCustomer(World world, Markets markets) {
        this.world = world;
        this.markets = markets;
    }

    CustomerAccount from(@Nullable ObjectNode sent, Instant now) {
        if (sent == null) {
            throw PartnerError.INVALID_INPUT.because("the body is no JSON object");
        }
        JsonNode company = sent.path("companyProfile");
        JsonNode billing = sent.path("billingProfile");
        String domain = required(company, "domain", "companyProfile");
        if (!DOMAIN.matcher(domain).matches()) {
            throw PartnerError.INVALID_PROPERTY.because("companyProfile.domain");
        }
        requireBilling(billing);
        requireRegistration(company, billing.path("defaultAddress"));
        markets.requireSold(Json.text(billing.path("defaultAddress"), "country", ""));
        if (world.taken(domain)) {
            throw PartnerError.DOMAIN_TAKEN.because(domain);
        }
        return account(sent, company, billing, domain, now);
    }

    private static CustomerAccount account(
            ObjectNode sent, JsonNode company, JsonNode billing, String domain, Instant now) {
        String id = UUID.randomUUID().toString();
        ObjectNode properties = sent.deepCopy().remove(OF_THE_SERVICE);
        properties.put("commerceId", UUID.randomUUID().toString());
        ObjectNode companyProfile = own(company)
                .put("tenantId", id)
                .put("domain", domain)
                .put("companyName", Json.text(billing, "companyName"));
        companyProfile.set("address", billing.path("defaultAddress").deepCopy());
        companyProfile.put("email", Json.text(billing, "email"));
        String billingId = UUID.randomUUID().toString();
        ObjectNode billingProfile = Json.object().put("id", billingId);
        ObjectNode given = own(billing);
        given.remove("id");
        billingProfile.setAll(given);
        return new CustomerAccount(
                id, properties, companyProfile, new Document(billingId, "CustomerBillingProfile", billingProfile), now);
    }

    /** What was sent, without nulls and what is the service's own. */
    private static ObjectNode own(JsonNode sent) {
        ObjectNode own = Json.object();
        sent.properties().stream()
                .filter(property -> !property.getValue().isNull())
                .filter(property -> !List.of("links", "attributes").contains(property.getKey()))
                .forEach(property ->
                        own.set(property.getKey(), property.getValue().deepCopy()));
        return own;
    }

    private static void requireBilling(JsonNode billing) {
        for (String name : List.of("companyName", "email", "culture", "language")) {
            required(billing, name, "billingProfile");
        }
        JsonNode address = billing.path("defaultAddress");
        required(address, "firstName", "billingProfile.defaultAddress");
        required(address, "lastName", "billingProfile.defaultAddress");
        Addresses.require(address, "billingProfile.defaultAddress");
    }

    private static void requireRegistration(JsonNode company, JsonNode address) {
        String number = Json.text(company, "organizationRegistrationNumber");
        Optional<String> form = CountryRules.of(
                        Json.text(address, "country", "").toUpperCase(Locale.ROOT))
                .flatMap(CountryRules::registrationNumber);
        if (form.isEmpty()) {
            if (number != null) {
                throw PartnerError.REGISTRATION_NUMBER_UNSUPPORTED.refusal();
            }
            return;
        }
        if (number == null) {
            throw PartnerError.REGISTRATION_NUMBER_MISSING.refusal();
        }
        if (!number.matches(form.get())) {
            throw PartnerError.REGISTRATION_NUMBER_INVALID.because(form.get());
        }
        if (Json.text(address, "phoneNumber") == null) {
            throw PartnerError.PHONE_NUMBER_MISSING.refusal();
        }
    }

    private static String required(JsonNode object, String name, String parent) {
        String value = Json.text(object, name);
        if (value == null) {
            throw PartnerError.INVALID_PROPERTY.because(parent + "." + name);
        }
        return value;
    }
}
